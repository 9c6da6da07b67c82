package org.xinglin.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;
import org.xinglin.testkit.TestDatabase;

class FileTenantsTest {

    private static final TenantId HEBEI = TenantId.of("13");
    private static final TenantId SHANXI = TenantId.of("14");

    private TestDatabase database;
    private FileTenants tenants;

    @BeforeEach
    void start() {
        database = TestDatabase.bare();
        tenants = new FileTenants(database.databases(), Set.of("exchange"), Set.of("exchange"));
    }

    @AfterEach
    void stop() {
        tenants.stop();
        database.close();
    }

    @Test
    void a_tenant_serves_when_its_store_is_migrated_and_its_policies_are_bound() {
        tenants.updated("pid-13", Files.hebei());
        awaitStore(HEBEI);
        UnavailableException early = assertThrows(UnavailableException.class, () -> tenants.require(HEBEI));
        assertEquals("tenant 13: policy national-2017", early.part());
        tenants.bind(new Bound("national-2017"));
        assertEquals("河北省", tenants.require(HEBEI).name().zh());
        tenants.bind(new Bound("national-2022"));
        assertEquals(List.of("policy national-2017"), tenants.find(HEBEI).orElseThrow().missing());
        assertThrows(UnknownException.class, () -> tenants.require(SHANXI));
    }

    @Test
    void a_room_that_is_expected_and_not_there_is_named() {
        tenants.stop();
        tenants = new FileTenants(database.databases(), Set.of("exchange", "register"), Set.of("exchange"));
        tenants.bind(new Bound("national-2017"));
        tenants.updated("pid-13", Files.hebei());
        awaitStore(HEBEI);
        assertEquals(List.of("room register: its bundle is not there"), tenants.find(HEBEI).orElseThrow().missing());
    }

    @Test
    void a_tenant_that_goes_leaves_its_data_and_the_others_alone() {
        tenants.bind(new Bound("national-2017"));
        tenants.updated("pid-13", Files.hebei());
        tenants.updated("pid-14", Files.of("14", "山西省", "Shanxi"));
        awaitStore(HEBEI);
        awaitStore(SHANXI);
        database.store().transact(HEBEI, tx -> tx.send(SHANXI, "t", "k", "{}"));
        tenants.deleted("pid-13");
        assertThrows(UnknownException.class, () -> tenants.require(HEBEI));
        assertThrows(UnknownException.class, () -> database.store().read(HEBEI, tx -> 1));
        assertEquals(SHANXI, tenants.require(SHANXI).id());
        tenants.updated("pid-13", Files.hebei());
        awaitStore(HEBEI);
        assertEquals(1, database.exchange().waiting(HEBEI, 10).size());
    }

    @Test
    void of_two_files_with_one_code_the_second_waits_for_the_first_to_go() {
        tenants.bind(new Bound("national-2017"));
        Hashtable<String, Object> second = Files.hebei();
        second.put("name", "冀");
        second.put("felix.fileinstall.filename", "file:/etc/org.xinglin.tenant-copy.cfg");
        tenants.updated("pid-13", Files.hebei());
        tenants.updated("pid-copy", second);
        awaitStore(HEBEI);
        assertEquals("河北省", tenants.require(HEBEI).name().zh());
        assertTrue(tenants.refused().get(0).startsWith("org.xinglin.tenant-copy.cfg is refused: code 13"), tenants.refused().get(0));
        tenants.deleted("pid-13");
        awaitStore(HEBEI);
        assertEquals("冀", tenants.require(HEBEI).name().zh());
        assertTrue(tenants.refused().isEmpty());
    }

    @Test
    void a_bad_change_of_a_file_leaves_its_tenant_as_it_was() {
        tenants.bind(new Bound("national-2017"));
        tenants.updated("pid-13", Files.hebei());
        awaitStore(HEBEI);
        Hashtable<String, Object> bad = Files.hebei();
        bad.put("promisedDays", "40");
        tenants.updated("pid-13", bad);
        assertEquals(15, tenants.require(HEBEI).promisedDays());
        assertTrue(tenants.refused().get(0).contains("promisedDays is '40'"), tenants.refused().get(0));
        Hashtable<String, Object> good = Files.hebei();
        good.put("promisedDays", "10");
        tenants.updated("pid-13", good);
        assertEquals(10, tenants.require(HEBEI).promisedDays());
        assertTrue(tenants.refused().isEmpty());
    }

    private void awaitStore(TenantId tenant) {
        database.awaitRooms(tenant, Set.of("exchange"));
    }

    /** Has the policies of these ids; judges nothing. */
    private record Bound(String... ids) implements Policies {

        @Override
        public Judgement judge(Case applied) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Parameters parameters(TenantId tenant, LocalDate on) {
            return name -> Optional.empty();
        }

        @Override
        public LocalDate addWorkingDays(TenantId tenant, LocalDate from, int days) {
            return from.plusDays(days);
        }

        @Override
        public List<Policy> bound() {
            return List.of(ids).stream().<Policy>map(Named::new).toList();
        }
    }

    private record Named(String id) implements Policy {

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Text title() {
            return Text.of(id, id);
        }

        @Override
        public LocalDate effectiveFrom() {
            return LocalDate.EPOCH;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public List<Provision> provisions() {
            return List.of();
        }
    }
}
