package org.xinglin.itests.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.xinglin.itests.Installation;

/** Audits an installation from outside: its tables by SQL, its chain and projections by the shell. */
final class Books {

    private final Installation installation;
    private final List<String> provinces;

    Books(Installation installation, List<String> provinces) {
        this.installation = installation;
        this.provinces = provinces;
    }

    /** Returns everything that is wrong; empty if the books are right. */
    List<String> audit() {
        List<String> problems = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(installation.jdbcUrl(), "xinglin_admin",
                installation.databasePassword()); Statement sql = connection.createStatement()) {
            none(sql, problems, "more than one identification code for an application",
                    "select application_id from national.ledger_entry group by 1 having count(*) > 1");
            none(sql, problems, "an identification code given twice",
                    "select e_reg_id from national.ledger_entry group by 1 having count(*) > 1");
            none(sql, problems, "more than one practice code for a person",
                    "select person_id from national.ledger_entry group by 1 having count(distinct practice_code) > 1");
            none(sql, problems, "one practice code for two persons",
                    "select practice_code from national.ledger_entry group by 1 having count(distinct person_id) > 1");
            none(sql, problems, "a lock of an ended application",
                    "select l.application_id from national.person_lock l join national.ledger_entry e using (application_id)");
            for (String province : provinces) {
                String schema = "t" + province;
                none(sql, problems, "completed without a ledger entry in " + province,
                        "select id from " + schema + ".application a where state = 'COMPLETED' and not exists (select 1 from"
                                + " national.ledger_entry e where e.application_id = a.id and e.e_reg_id = a.e_reg_id)");
                none(sql, problems, "in the ledger, not completed in " + province,
                        "select e.application_id from national.ledger_entry e where e.type <> 'opening' and e.tenant = '" + province
                                + "' and not exists (select 1 from " + schema
                                + ".application a where a.id = e.application_id and a.state = 'COMPLETED')");
            }
        } catch (SQLException e) {
            problems.add("the database cannot be asked: " + e.getMessage());
        }
        shell(problems, "xinglin:ledger-verify");
        provinces.forEach(province -> shell(problems, "xinglin:rebuild --check register " + province));
        shell(problems, "xinglin:rebuild --check disclosure national");
        return problems;
    }

    private static void none(Statement sql, List<String> problems, String what, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            if (rows.next()) {
                problems.add(what + ": " + rows.getString(1));
            }
        }
    }

    private void shell(List<String> problems, String command) {
        try {
            installation.shell(command);
        } catch (IllegalStateException e) {
            problems.add(command + ": " + e.getMessage());
        }
    }
}
