package org.xinglin.subscriptions;

import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.FeedKeys;
import org.xinglin.disclosure.DisclosureRoom;
import org.xinglin.disclosure.feed.PostgresChangeFeed;
import org.xinglin.disclosure.feed.SealedFeedKeys;
import org.xinglin.testkit.TestDatabase;

/** Is a public register with its feed on a test database, written past the ledger. */
final class FollowedRegister implements AutoCloseable {

    static final UUID FIRST_HOSPITAL = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID SECOND_HOSPITAL = UUID.fromString("22222222-2222-4222-8222-222222222222");

    final TestDatabase database = TestDatabase.with(DisclosureRoom.ROOM, SubscriptionsRoom.ROOM);
    final FeedKeys keys = new SealedFeedKeys(database.store(), database.cipher(), database.clock());
    final ChangeFeed feed = new PostgresChangeFeed(database.store(), keys, database.clock(), Duration.ofDays(400));

    FollowedRegister() {
        feed.advance();
    }

    /** Returns the practice code of a doctor. */
    static String code(int doctor) {
        return "110130100" + String.format("%06d", doctor);
    }

    /** Shows a doctor, or changes what is shown. */
    void show(int doctor, String province, UUID institution, String name) {
        database.execute(TenantId.NATIONAL, "INSERT INTO public_doctor (registration_id, tenant, name, gender, level, category, practice_code,"
                + " practice_place, institution_id, institution, scopes, authority, ledger_position, committed_at) VALUES ('"
                + new UUID(0, doctor) + "', '" + province + "', '" + name + "', '男性', '执业医师', '临床', '" + code(doctor)
                + "', '河北省', '" + institution + "', '医院" + institution.toString().charAt(0) + "', '{内科专业}', '省卫生健康委', 1, now())"
                + " ON CONFLICT (registration_id) DO UPDATE SET name = excluded.name, tenant = excluded.tenant,"
                + " institution_id = excluded.institution_id, institution = excluded.institution");
        feed.advance();
    }

    void withdraw(int doctor) {
        database.execute(TenantId.NATIONAL, "DELETE FROM public_doctor WHERE registration_id = '" + new UUID(0, doctor) + "'");
        feed.advance();
    }

    @Override
    public void close() {
        database.close();
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    record Settings(boolean allow_http, boolean allow_private) implements WebhookConfiguration {

        @Override
        public String public_address() {
            return "https://xinglin.example/";
        }

        @Override
        public int disable_afterHours() {
            return 72;
        }

        @Override
        public int keepDays() {
            return 30;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return WebhookConfiguration.class;
        }
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    record Files(String directory, int hour, int snapshot_days, int snapshots_kept) implements BulkConfiguration {

        @Override
        public Class<? extends Annotation> annotationType() {
            return BulkConfiguration.class;
        }
    }
}
