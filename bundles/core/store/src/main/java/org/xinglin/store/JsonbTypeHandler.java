package org.xinglin.store;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/**
 * Writes JSON text into a {@code jsonb} column: {@code #{body,typeHandler=Jsonb}} in a mapper's XML ({@code Jsonb} is its alias).
 * Reading needs no handler: a {@code jsonb} column is a String.
 */
public final class JsonbTypeHandler extends BaseTypeHandler<String> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, String json, JdbcType type) throws SQLException {
        statement.setObject(i, json, Types.OTHER);
    }

    @Override
    public String getNullableResult(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }

    @Override
    public String getNullableResult(ResultSet row, int column) throws SQLException {
        return row.getString(column);
    }

    @Override
    public String getNullableResult(CallableStatement call, int column) throws SQLException {
        return call.getString(column);
    }
}
