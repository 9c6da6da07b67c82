package org.xinglin.store.postgres;

import java.sql.Connection;
import java.util.List;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.session.defaults.DefaultSqlSession;
import org.apache.ibatis.transaction.managed.ManagedTransaction;
import org.xinglin.api.TenantId;

/** Is a MyBatis session on a given connection whose failures name tenant and statement, and no values. */
final class BreadcrumbSession extends DefaultSqlSession {

    private final TenantId tenant;
    private final boolean readOnly;

    BreadcrumbSession(TenantId tenant, Configuration configuration, Connection connection, boolean readOnly) {
        super(configuration, configuration.newExecutor(new ManagedTransaction(connection, false), ExecutorType.SIMPLE), false);
        this.tenant = tenant;
        this.readOnly = readOnly;
    }

    @Override
    public <E> List<E> selectList(String statement, Object parameter, RowBounds bounds) {
        try {
            return super.selectList(statement, parameter, bounds);
        } catch (RuntimeException e) {
            throw Failures.of(tenant, statement, e);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void select(String statement, Object parameter, RowBounds bounds, ResultHandler handler) {
        try {
            super.select(statement, parameter, bounds, handler);
        } catch (RuntimeException e) {
            throw Failures.of(tenant, statement, e);
        }
    }

    @Override
    public <T> Cursor<T> selectCursor(String statement, Object parameter, RowBounds bounds) {
        try {
            return super.selectCursor(statement, parameter, bounds);
        } catch (RuntimeException e) {
            throw Failures.of(tenant, statement, e);
        }
    }

    @Override
    public int update(String statement, Object parameter) {
        if (readOnly) {
            throw new IllegalStateException("Store.read may not write: " + statement);
        }
        try {
            return super.update(statement, parameter);
        } catch (RuntimeException e) {
            throw Failures.of(tenant, statement, e);
        }
    }
}
