package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.api.application.Attachment.Kind.DOCUMENT;
import static org.xinglin.api.application.Attachment.Kind.PHOTO;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.awt.Color;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Attachment;
import org.xinglin.api.business.Form;
import org.xinglin.store.StoreException;
import org.xinglin.testkit.OpenTenants;

/** R-REG-63, R-REG-234, R-PUB-22: attachments are kept encrypted, belong to somebody, and go when nothing carries them. */
class AttachmentsTest {

    private static World world;
    private static PostgresAttachments attachments;
    private final PersonId person = World.somebody();

    @BeforeAll
    static void open() {
        world = new World();
        attachments = new PostgresAttachments(world.database.store(), world.database.cipher(), world.database.clock(),
                new Limits(3, 20));
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private Attachment photo(TenantId tenant, PersonId whose) {
        return attachments.upload(tenant, PHOTO, Pictures.photo(), whose).orThrow();
    }

    private static byte[] document(int number) {
        return ("%PDF-1.4 " + number + "\n%%EOF").getBytes(StandardCharsets.US_ASCII);
    }

    private Outcome<Application> submit(TenantId tenant, PersonId by, Object photo, Object... papers) {
        Map<String, Object> form = new HashMap<>(SampleType.form("10"));
        form.put("photo", photo.toString());
        form.put("papers", List.of(papers).stream().map(Object::toString).toList());
        return world.applications.submit(tenant, world.submission(UUID.randomUUID(), by, form));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream().map(f -> f.code() + " " + f.field() + " " + f.rule()).toList();
    }

    @Test
    void upload_is_kept_as_it_came_and_described() {
        Attachment kept = photo(HEBEI, person);
        assertEquals(new Attachment(kept.id(), Optional.of(person), PHOTO, "image/jpeg", Pictures.photo().length, kept.sm3(),
                world.database.clock().instant(), Optional.empty()), kept);
        assertTrue(kept.sm3().matches("[0-9a-f]{64}"));
        assertEquals(Optional.of(kept), attachments.find(HEBEI, kept.id()));
        assertArrayEquals(Pictures.photo(), attachments.content(HEBEI, kept.id()));
    }

    @Test
    void office_uploads_for_itself_and_the_officer_is_named() {
        Attachment kept = attachments.upload(HEBEI, DOCUMENT, document(1), World.REGISTRAR).orThrow();
        assertEquals(Optional.empty(), kept.person());
        assertEquals(Optional.of(World.REGISTRAR), kept.uploadedBy());
        assertEquals(Optional.of(kept), attachments.find(HEBEI, kept.id()));
    }

    @Test
    @DisplayName("R-REG-63, R-REG-234: a bad photo is refused with everything that is wrong, and nothing is kept")
    void bad_upload_is_refused_whole() throws SQLException {
        long before = count(HEBEI);
        Outcome<Attachment> refused = attachments.upload(HEBEI, PHOTO, Pictures.noise("png", 400, 400), person);
        assertEquals(List.of("photo-too-large /content R-REG-234", "photo-pixels /content R-REG-234"), codes(refused));
        assertEquals(before, count(HEBEI));
    }

    @Test
    void same_content_of_the_same_person_is_the_same_attachment() {
        Attachment first = photo(HEBEI, person);
        assertEquals(first, photo(HEBEI, person));
        assertNotEquals(first.id(), photo(HEBEI, World.somebody()).id());
        assertNotEquals(first.id(), attachments.upload(HEBEI, DOCUMENT, Pictures.photo(), person).orThrow().id());
        assertNotEquals(first.id(), photo(SHANXI, person).id());
    }

    @Test
    @DisplayName("R-PUB-22: contents lie apart and encrypted; one that was altered or exchanged is not given out")
    void contents_are_sealed_at_rest() throws SQLException {
        Attachment one = attachments.upload(HEBEI, DOCUMENT, document(41), person).orThrow();
        Attachment other = attachments.upload(HEBEI, DOCUMENT, document(42), person).orThrow();
        try (Connection connection = world.database.as(HEBEI); Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select sealed from attachment_content where id = '" + one.id() + "'")) {
            assertTrue(row.next());
            assertFalse(new String(row.getBytes(1), StandardCharsets.ISO_8859_1).contains("PDF"));
        }
        world.database.execute(HEBEI, "update attachment_content set sealed = (select sealed from attachment_content where id = '"
                + other.id() + "') where id = '" + one.id() + "'");
        assertThrows(StoreException.class, () -> attachments.content(HEBEI, one.id()));
        world.database.execute(HEBEI, "update attachment_content set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)"
                + " where id = '" + other.id() + "'");
        assertThrows(StoreException.class, () -> attachments.content(HEBEI, other.id()));
    }

    @Test
    void other_provinces_know_nothing_of_it() {
        Attachment kept = photo(HEBEI, person);
        assertEquals(Optional.empty(), attachments.find(SHANXI, kept.id()));
        assertThrows(UnknownException.class, () -> attachments.content(SHANXI, kept.id()));
        assertEquals(List.of("attachment-unknown /photo R-REG-63"), codes(submit(SHANXI, person, kept.id())));
    }

    @Test
    @DisplayName("R-REG-63: an application carries the applicant's own attachments of the right kind")
    void form_may_name_own_attachments_only() {
        Attachment own = photo(HEBEI, person);
        Attachment paper = attachments.upload(HEBEI, DOCUMENT, document(7), person).orThrow();
        Attachment strange = photo(HEBEI, World.somebody());
        Attachment offices = attachments.upload(HEBEI, DOCUMENT, document(8), World.REGISTRAR).orThrow();
        assertEquals(List.of("attachment-unknown /photo R-REG-63", "attachment-unknown /papers/1 R-REG-63"),
                codes(submit(HEBEI, person, strange.id(), paper.id(), offices.id())));
        assertEquals(List.of("attachment-kind /photo R-REG-63", "attachment-kind /papers/0 R-REG-63"),
                codes(submit(HEBEI, person, paper.id(), own.id())));
        assertEquals(List.of("attachment-unknown /photo R-REG-63"), codes(submit(HEBEI, person, UUID.randomUUID())));
        Application application = submit(HEBEI, person, own.id(), paper.id(), paper.id()).orThrow();
        assertEquals(List.of(application.id()), attachments.carriedBy(HEBEI, own.id()));
        assertEquals(List.of(application.id()), attachments.carriedBy(HEBEI, paper.id()));
        assertEquals(List.of(), attachments.carriedBy(HEBEI, strange.id()));
    }

    @Test
    void office_that_starts_an_application_may_use_its_own_uploads() {
        Attachment offices = attachments.upload(HEBEI, DOCUMENT, document(9), World.REGISTRAR).orThrow();
        FormAttachments forms = new FormAttachments(world.database.store());
        Form form = new Form(Map.of("papers", List.of(offices.id().toString())));
        assertEquals(List.of(), forms.check(HEBEI, SampleType.SCHEMA, form, person, Optional.of(World.REGISTRAR)));
        for (Optional<org.xinglin.api.application.Actor> other : List.of(Optional.of(World.STRANGER),
                Optional.<org.xinglin.api.application.Actor>empty())) {
            assertEquals(List.of("attachment-unknown"), forms.check(HEBEI, SampleType.SCHEMA, form, person, other).stream()
                    .map(Finding::code).toList());
        }
    }

    @Test
    void what_no_application_carries_goes_after_thirty_days_in_its_own_province() {
        Attachment carried = photo(HEBEI, person);
        submit(HEBEI, person, carried.id()).orThrow();
        PersonId second = World.somebody();
        Attachment forgotten = photo(HEBEI, second);
        Attachment elsewhere = photo(SHANXI, second);
        Attachment asked = attachments.upload(HEBEI, DOCUMENT, document(10), second).orThrow();
        world.database.clock().advanceDays(30);
        attachments.sweep(HEBEI);
        assertTrue(attachments.find(HEBEI, forgotten.id()).isPresent(), "thirty days are not over");
        assertEquals(asked, attachments.upload(HEBEI, DOCUMENT, document(10), second).orThrow());
        world.database.clock().advance(java.time.Duration.ofSeconds(1));
        assertTrue(attachments.sweep(HEBEI) >= 1);
        assertEquals(Optional.empty(), attachments.find(HEBEI, forgotten.id()));
        assertTrue(attachments.find(HEBEI, asked.id()).isPresent(), "asked for again, it begins anew");
        assertTrue(attachments.find(SHANXI, elsewhere.id()).isPresent());
        world.database.clock().advanceDays(400);
        attachments.sweep(HEBEI);
        assertArrayEquals(Pictures.photo(), attachments.content(HEBEI, carried.id()));
    }

    @Test
    void unused_uploads_go_with_the_duties_of_the_day_where_a_province_serves() throws InterruptedException {
        DailyDuties duties = new DailyDuties(world.database.store(), new OpenTenants(TenantId.NATIONAL, HEBEI), world.applications,
                attachments, world.law, world.office(), (tenant, from, to, after, limit) -> List.of(), world.database.clock());
        Attachment forgotten = photo(HEBEI, World.somebody());
        Attachment elsewhere = photo(SHANXI, World.somebody());
        duties.look();
        assertTrue(attachments.find(HEBEI, forgotten.id()).isPresent());
        world.database.clock().advanceDays(31);
        duties.look();
        assertEquals(Optional.empty(), attachments.find(HEBEI, forgotten.id()));
        assertTrue(attachments.find(SHANXI, elsewhere.id()).isPresent(), "this province does not serve");
        duties.stop();
    }

    @Test
    void what_goes_between_check_and_submission_stops_the_submission() {
        Attachment gone = photo(HEBEI, person);
        Form form = new Form(Map.of("photo", gone.id().toString()));
        world.database.execute(HEBEI, "delete from attachment where id = '" + gone.id() + "'");
        assertThrows(UnavailableException.class, () -> world.database.store().transact(HEBEI, tx -> {
            new FormAttachments(world.database.store()).carry(tx, UUID.randomUUID(), SampleType.SCHEMA, form);
            return null;
        }));
    }

    @Test
    void unused_uploads_are_bounded_and_the_same_again_is_no_further_one() {
        for (int i = 0; i < 3; i++) {
            attachments.upload(HEBEI, DOCUMENT, document(100 + i), person).orThrow();
        }
        assertEquals(List.of("attachment-too-many  R-REG-63"), codes(attachments.upload(HEBEI, DOCUMENT, document(103), person)));
        assertTrue(attachments.upload(HEBEI, DOCUMENT, document(100), person).isAccepted());
        assertTrue(attachments.upload(SHANXI, DOCUMENT, document(103), person).isAccepted());
    }

    @Test
    void photo_before_another_ground_is_kept_as_a_document_at_most() {
        byte[] blue = Pictures.portrait("jpeg", 354, 472, Color.BLUE);
        assertEquals(List.of("photo-background /content R-REG-63"), codes(attachments.upload(HEBEI, PHOTO, blue, person)));
        assertTrue(attachments.upload(HEBEI, DOCUMENT, blue, person).isAccepted());
    }

    private static long count(TenantId tenant) throws SQLException {
        try (Connection connection = world.database.as(tenant); Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select count(*) from attachment")) {
            row.next();
            return row.getLong(1);
        }
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record Limits(int unused_per_doctor, int unused_per_office) implements PostgresAttachments.Configuration {

        @Override
        public int document_bytes() {
            return 10 * 1024 * 1024;
        }

        @Override
        public int unused_days() {
            return 30;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return PostgresAttachments.Configuration.class;
        }
    }
}
