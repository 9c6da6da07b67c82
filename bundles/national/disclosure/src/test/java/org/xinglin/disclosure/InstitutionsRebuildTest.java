package org.xinglin.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;
import org.xinglin.api.disclosure.PublicInstitution;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.register.Authority;
import org.xinglin.ledger.LedgerRoom;
import org.xinglin.ledger.PostgresLedger;
import org.xinglin.register.PostgresInstitutionLicences;
import org.xinglin.register.PostgresInstitutionNames;
import org.xinglin.register.PostgresPublishedInstitutions;
import org.xinglin.register.PostgresRegisters;
import org.xinglin.register.RegisterRoom;
import org.xinglin.testkit.Everybody;
import org.xinglin.testkit.OpenTenants;
import org.xinglin.testkit.TestDatabase;

@DisplayName("R-PUB-12: public institutions and their names are rebuilt with the rest of the public register, from what provinces say")
class InstitutionsRebuildTest {

    private final Authority county = new Authority(UUID.randomUUID(), "长安区卫生健康局", "HEALTH", "130102");
    private final UUID renamed = new UUID(1, 1);
    private final UUID plain = new UUID(1, 2);
    private final UUID suspended = new UUID(1, 3);
    private final UUID unlicensed = new UUID(1, 4);
    private final UUID elsewhere = new UUID(1, 5);
    private TestDatabase database;
    private DisclosureProjection projection;

    @BeforeEach
    void publish() {
        database = TestDatabase.with(RegisterRoom.ROOM, LedgerRoom.ROOM, DisclosureRoom.ROOM);
        projection = new DisclosureProjection(database.store(),
                new PostgresLedger(database.store(), new Everybody(), database.clock()), new OpenTenants(TenantId.NATIONAL, HEBEI));
        projection.provinces = new PostgresPublishedInstitutions(database.store());
        enter(HEBEI, renamed, "第一医院", "VALID");
        enter(HEBEI, plain, "第二医院", "VALID");
        enter(HEBEI, suspended, "第三医院", "VALID");
        enter(SHANXI, elsewhere, "第五医院", "VALID");
        for (UUID licensed : List.of(renamed, plain, suspended, elsewhere)) {
            TenantId tenant = licensed.equals(elsewhere) ? SHANXI : HEBEI;
            new PostgresInstitutionLicences(database.store(), database.clock()).enter(
                    PublicInstitutionsTest.officer(tenant, county.id()), licensed, PublicInstitutionsTest.LICENCE).orThrow();
        }
        enter(HEBEI, suspended, "第三医院", "SUSPENDED");
        enter(HEBEI, unlicensed, "第四医院", "VALID");
        PostgresInstitutionNames names = new PostgresInstitutionNames(database.store(), database.clock());
        Staff clerk = new Staff(UUID.randomUUID(), HEBEI, "clerk", "李四", Staff.Role.INSTITUTION, renamed);
        names.decide(PublicInstitutionsTest.officer(HEBEI, county.id()), names.propose(clerk, "人民医院", "升级").orThrow().id(), true, "")
                .orThrow();
        database.deliverAll(Map.of(Topic.INSTITUTION_PUBLIC, new PublicInstitutionEndpoint(database.store())::receive,
                Topic.INSTITUTION_NAME, new NameEndpoint(database.store())::receive));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void enter(TenantId tenant, UUID id, String name, String status) {
        new PostgresRegisters(database.store()).enter(tenant, List.of(county),
                List.of(PublicInstitutionsTest.institution(tenant, id, name, status, county)));
    }

    private void damage(String sql) {
        database.execute(TenantId.NATIONAL, sql);
    }

    private long touched(UUID institution) throws SQLException {
        try (Connection national = database.as(TenantId.NATIONAL); Statement statement = national.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM public_touched WHERE institution_id = '" + institution + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> shown(TenantId province) {
        return new PostgresPublicInstitutions(database.store()).search(province, "医院").orThrow().stream()
                .map(PublicInstitution::name).toList();
    }

    @Test
    void what_was_delivered_equals_what_provinces_say() {
        assertEquals(List.of(), projection.compare(TenantId.NATIONAL).differences());
        assertEquals(List.of("人民医院", "第二医院"), shown(HEBEI));
    }

    @Test
    @DisplayName("R-PUB-03, R-INS-05: what is lost, altered or too much is seen, and a rebuild mends it")
    void damage_is_seen_and_mended() throws SQLException {
        damage("UPDATE public_institution SET address = '别处' WHERE institution_id = '" + renamed + "'");
        damage("DELETE FROM public_institution WHERE institution_id = '" + plain + "'");
        damage("INSERT INTO public_institution SELECT '" + suspended + "', tenant, '第三医院', address, subjects, legal_representative,"
                + " principal, registration_no, valid_from, valid_to, authority FROM public_institution WHERE institution_id = '"
                + renamed + "'");
        damage("UPDATE institution_name SET name = '错误医院'");
        damage("DELETE FROM public_touched");
        assertEquals(List.of("institution " + renamed + ": public differs from what its province says",
                "institution " + plain + ": published by its province, not public",
                "institution " + suspended + ": public, not published by its province",
                "name of institution " + renamed + " differs from what its province says"),
                projection.compare(TenantId.NATIONAL).differences());
        projection.rebuild(TenantId.NATIONAL);
        assertEquals(List.of(), projection.compare(TenantId.NATIONAL).differences());
        assertEquals(List.of("人民医院", "第二医院"), shown(HEBEI));
        assertEquals("长安区中山路1号", new PostgresPublicInstitutions(database.store()).search(HEBEI, "人民医院").orThrow().get(0).address());
        assertEquals(Map.of(renamed, "人民医院"), new PostgresPresentNames(database.store()).of(List.of(renamed)));
        assertEquals(1, touched(renamed), "the feed is told");
    }

    @Test
    void a_province_that_does_not_serve_keeps_its_rows() {
        damage("UPDATE public_institution SET name = '旧名医院' WHERE institution_id = '" + elsewhere + "'");
        assertEquals(List.of(), projection.compare(TenantId.NATIONAL).differences());
        projection.rebuild(TenantId.NATIONAL);
        assertEquals(List.of("旧名医院"), shown(SHANXI));
    }

    @Test
    void without_any_province_in_the_container_institutions_stay() {
        damage("DELETE FROM public_institution WHERE institution_id = '" + plain + "'");
        projection.provinces = null;
        projection.rebuild(TenantId.NATIONAL);
        assertEquals(List.of("人民医院"), shown(HEBEI));
    }
}
