package org.xinglin.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.disclosure.Announcement;
import org.xinglin.api.disclosure.Disclosure.Query;
import org.xinglin.api.disclosure.PublicDoctor;
import org.xinglin.api.effect.GrantFiling;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.register.InstitutionRenamed;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.ledger.LedgerRoom;
import org.xinglin.ledger.PostgresLedger;
import org.xinglin.store.Json;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.Everybody;
import org.xinglin.testkit.OpenTenants;
import org.xinglin.testkit.TestDatabase;

@DisplayName("R-INS-05, R-PUB-05: the public sees institutions by their present names")
class PresentNamesTest {

    private static TestDatabase database;
    private static PostgresLedger ledger;
    private static PostgresDisclosure disclosure;
    private static NameEndpoint names;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(LedgerRoom.ROOM, DisclosureRoom.ROOM);
        ledger = new PostgresLedger(database.store(), new Everybody(), database.clock());
        disclosure = new PostgresDisclosure(database.store(), database.clock());
        names = new NameEndpoint(database.store());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static void publish(Approval approval) {
        ledger.commit(approval.request()).orThrow();
        database.exchange().deliver(TenantId.NATIONAL, List.of(Topic.DISCLOSURE_ENTRY), Integer.MAX_VALUE,
                new DisclosureEntryEndpoint(database.store(), ledger)::receive);
    }

    private static void rename(TenantId from, UUID institution, String name) {
        database.store().transact(from, tx -> tx.send(TenantId.NATIONAL, Topic.INSTITUTION_NAME, institution.toString(),
                Json.write(new InstitutionRenamed(institution, name, TODAY, database.clock().instant()))));
        database.exchange().deliver(from, List.of(Topic.INSTITUTION_NAME), Integer.MAX_VALUE, names::receive);
    }

    private static List<PublicDoctor> search(String name, String institution) {
        return disclosure.search(new Query(Optional.empty(), name, institution)).orThrow();
    }

    @Test
    void registrations_and_filings_show_the_present_name_and_are_found_by_it() {
        PersonId person = Approval.somebody();
        UUID base = UUID.randomUUID();
        Approval home = Approval.of(person, HEBEI).name("诸葛一").institution("一院").grant(base);
        Workplace filed = new Workplace(UUID.randomUUID(), "二院", "130104");
        publish(home);
        publish(Approval.of(person, HEBEI).name("诸葛一").shared().effect(new GrantFiling(UUID.randomUUID(), base, HEBEI,
                FilingKind.FILING, filed, Set.of("11"), TODAY, Optional.empty(), home.authority(), TODAY)));
        publish(Approval.of(Approval.somebody(), SHANXI).name("诸葛一").institution("山西一院").grant());
        assertEquals(List.of("一院", "二院"), search("诸葛一", "二院").get(0).institutions());

        rename(HEBEI, home.workplace().id(), "长安人民医院");
        assertEquals(List.of("长安人民医院", "二院"), search("诸葛一", "长安").get(0).institutions());
        rename(HEBEI, filed.id(), "裕华中医院");
        assertEquals(List.of("长安人民医院", "裕华中医院"), search("诸葛一", "裕华").get(0).institutions());
        assertEquals(List.of(), search("诸葛一", "二院"), "the old name finds it no more");
        assertEquals(List.of("山西一院"), search("诸葛一", "山西").get(0).institutions());
        assertEquals(2, search("诸葛一", "").size());
        assertEquals(List.of("长安人民医院", "裕华中医院"), disclosure.byPracticeCode(Optional.of(HEBEI),
                search("诸葛一", "长安").get(0).practiceCode()).orThrow().get(0).institutions());
        rename(HEBEI, home.workplace().id(), "长安第一医院");
        assertEquals("长安第一医院", search("诸葛一", "裕华").get(0).institutions().get(0));

        assertTrue(disclosure.announcements(HEBEI, Announcement.Kind.REGISTERED, TODAY, TODAY, Optional.empty()).orThrow().stream()
                .anyMatch(a -> a.name().equals("诸葛一") && a.institution().equals("一院")), "what was announced stays as it was");
        DisclosureProjection projection = new DisclosureProjection(database.store(), ledger, new OpenTenants(TenantId.NATIONAL));
        assertTrue(projection.compare(TenantId.NATIONAL).equal(), "rows are as the ledger has them");
        projection.rebuild(TenantId.NATIONAL);
        assertEquals(List.of("长安第一医院", "裕华中医院"), search("诸葛一", "裕华").get(0).institutions());
        assertEquals(Map.of(filed.id(), "裕华中医院"), new PostgresPresentNames(database.store()).of(List.of(filed.id(), base)));
    }

    @Test
    @DisplayName("R-DAT-32: a province's own scope has the name that its province gives it now, elsewhere the national one")
    void a_provincial_scope_has_its_provinces_name() {
        publish(Approval.of(Approval.somebody(), HEBEI).name("诸葛二").category("10", "11", "271301").grant());
        assertEquals(List.of("内科专业", "省级以上卫生行政部门规定的其他专业"), search("诸葛二", "").get(0).scopes());
        disclosure.tenants = named(HEBEI, "疼痛医学专业");
        assertEquals(List.of("内科专业", "疼痛医学专业"), search("诸葛二", "").get(0).scopes());
        disclosure.tenants = named(TenantId.NATIONAL, "疼痛专业");
        assertEquals(List.of("内科专业", "疼痛专业"), search("诸葛二", "").get(0).scopes());
        disclosure.tenants = named(SHANXI, "他省专业");
        assertEquals(List.of("内科专业", "省级以上卫生行政部门规定的其他专业"), search("诸葛二", "").get(0).scopes());
        disclosure.tenants = null;
        assertTrue(new DisclosureProjection(database.store(), ledger, new OpenTenants(TenantId.NATIONAL))
                .compare(TenantId.NATIONAL).equal());
    }

    private static Tenants named(TenantId by, String name) {
        TenantStatus status = new TenantStatus(new Tenant(by, by.isNational() ? TenantKind.NATIONAL : TenantKind.PROVINCE,
                Text.of("省", "Province"), TODAY, 20, Set.of(), Set.of(), Map.of("scope.271301", name)), List.of());
        return (Tenants) Proxy.newProxyInstance(PresentNamesTest.class.getClassLoader(), new Class<?>[] {Tenants.class},
                (proxy, method, a) -> by.equals(a[0]) ? Optional.of(status) : Optional.empty());
    }

    @Test
    void a_message_counts_once_and_another_province_renames_nothing() {
        UUID institution = UUID.randomUUID();
        rename(HEBEI, institution, "甲");
        rename(SHANXI, institution, "乙");
        assertEquals(Map.of(institution, "甲"), new PostgresPresentNames(database.store()).of(List.of(institution)));
        Message old = new Message(UUID.randomUUID(), HEBEI, TenantId.NATIONAL, Topic.INSTITUTION_NAME, institution.toString(),
                Json.write(new InstitutionRenamed(institution, "丙", TODAY, database.clock().instant())),
                database.clock().instant(), 0);
        names.receive(old);
        rename(HEBEI, institution, "丁");
        names.receive(old);
        assertEquals(Map.of(institution, "丁"), new PostgresPresentNames(database.store()).of(List.of(institution)));
        assertThrows(IllegalArgumentException.class, () -> names.receive(new Message(UUID.randomUUID(), TenantId.NATIONAL,
                TenantId.NATIONAL, Topic.INSTITUTION_NAME, "", old.body(), old.sentAt(), 0)));
    }
}
