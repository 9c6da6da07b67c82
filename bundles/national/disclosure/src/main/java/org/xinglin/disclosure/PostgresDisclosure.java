package org.xinglin.disclosure;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.disclosure.Announcement;
import org.xinglin.api.disclosure.Disclosure;
import org.xinglin.api.disclosure.PublicDoctor;
import org.xinglin.api.tenant.ScopeNames;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.standards.PersonName;
import org.xinglin.standards.PracticeCode;
import org.xinglin.standards.PracticeScope;
import org.xinglin.store.Store;
import org.xinglin.store.StoreException;

/**
 * Looks up the public register: one statement a question, prepared once per connection by the driver, its row read without a
 * mapper between; this is the busiest road of the house.
 */
@Component(name = "org.xinglin.disclosure.disclosure")
public final class PostgresDisclosure implements Disclosure {

    /** Institutions are called as they are now: those that were renamed stand in a small table of their own (R-INS-05). */
    static final String ITEMS = "SELECT name, gender, level, category, practice_code, practice_place, institution,"
            + " scopes, authority, filed, filed_from, filed_to FROM (SELECT p.tenant, p.name, gender, level, category, practice_code,"
            + " practice_place, coalesce(n.name, institution) AS institution, scopes, authority, filed_from, filed_to,"
            + " CASE WHEN filed = '{}' THEN filed ELSE (SELECT array_agg(coalesce(m.name, f.name) ORDER BY f.place)"
            + " FROM unnest(filed_ids, filed) WITH ORDINALITY AS f (id, name, place)"
            + " LEFT JOIN institution_name m ON m.institution_id = f.id) END AS filed"
            + " FROM public_doctor p LEFT JOIN institution_name n ON n.institution_id = p.institution_id) d WHERE ";
    private static final String PROVINCE = " AND tenant = ?";
    private static final String INSTITUTION = " AND EXISTS (SELECT 1 FROM unnest(institution || filed) i WHERE i LIKE ?)";
    private static final String ORDER = " ORDER BY tenant, practice_code LIMIT " + LIMIT;

    private static final int MOST_DAYS = 30;
    private static final int PAGE = 50;

    private final Store store;
    private final Clock clock;

    /** Without it, scopes that provinces define have their national name. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Tenants tenants;

    /** Takes what it works with. */
    @Activate
    public PostgresDisclosure(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Outcome<List<PublicDoctor>> search(Query query) {
        String name = PersonName.normalise(query.name());
        if (name.isEmpty()) {
            return Outcome.refused(Finding.of("name-required", "R-PUB-11", "/name", "请输入医师姓名。", "Give the doctor's name."));
        }
        if (name.length() > 2 * PersonName.MAX_LENGTH) {
            return Outcome.refused(Finding.of("name-too-long", "R-PUB-11", "/name", "姓名不超过50个字。",
                    "A name has at most 50 characters."));
        }
        String institution = query.institution() == null ? "" : query.institution().strip();
        if ((name + institution).indexOf('\0') >= 0) {
            return Outcome.accepted(List.of());
        }
        StringBuilder sql = new StringBuilder(ITEMS).append("name = ?");
        List<String> values = new ArrayList<>(3);
        values.add(name);
        query.province().ifPresent(province -> narrow(sql, values, PROVINCE, province.code()));
        if (!institution.isEmpty()) {
            narrow(sql, values, INSTITUTION, contains(institution));
        }
        return Outcome.accepted(ask(sql.append(ORDER).toString(), values).stream()
                .filter(doctor -> doctor.institutions().stream().anyMatch(i -> i.contains(institution))).toList());
    }

    @Override
    public Outcome<List<PublicDoctor>> byPracticeCode(Optional<TenantId> province, String practiceCode) {
        String code = practiceCode == null ? "" : practiceCode.strip();
        if (PracticeCode.parse(code).isEmpty()) {
            return Outcome.refused(Finding.of("practice-code-form", "R-PUB-04", "/practiceCode", "医师执业证书编码为15位数字。",
                    "A practice certificate code has 15 digits."));
        }
        StringBuilder sql = new StringBuilder(ITEMS).append("practice_code = ?");
        List<String> values = new ArrayList<>(2);
        values.add(code);
        province.ifPresent(p -> narrow(sql, values, PROVINCE, p.code()));
        return Outcome.accepted(ask(sql.append(ORDER).toString(), values));
    }

    @Override
    public Outcome<List<Announcement>> announcements(TenantId province, Announcement.Kind kind, LocalDate from, LocalDate to,
            Optional<UUID> after) {
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            return Outcome.refused(Finding.of("announcement-days", "R-PUB-08", "/from", "请选择不超过31天的日期范围。",
                    "Choose a range of 31 days at most."));
        }
        return Outcome.accepted(store.read(TenantId.NATIONAL, tx -> tx.mapper(AnnouncementMapper.class)
                .list(province, kind, from, to, after.orElse(null), PAGE)).stream().map(AnnouncementRow::announcement).toList());
    }

    private static void narrow(StringBuilder sql, List<String> values, String condition, String value) {
        sql.append(condition);
        values.add(value);
    }

    /** Returns the pattern of texts that contain this one, its own signs taken literally. */
    static String contains(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private List<PublicDoctor> ask(String sql, List<String> values) {
        LocalDate today = Time.today(clock);
        return store.read(TenantId.NATIONAL, tx -> {
            Connection connection = tx.connection();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setString(i + 1, values.get(i));
                }
                try (ResultSet row = statement.executeQuery()) {
                    List<PublicDoctor> found = new ArrayList<>();
                    while (row.next()) {
                        found.add(doctor(row, today));
                    }
                    return found;
                }
            } catch (SQLException e) {
                throw StoreException.of("tenant national, public look-up", e);
            }
        });
    }

    private PublicDoctor doctor(ResultSet row, LocalDate today) throws SQLException {
        List<String> scopes = texts(row.getArray(8));
        return new PublicDoctor(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                row.getString(6), institutions(row, today),
                scopes.stream().anyMatch(ScopeNames::isProvincial) ? scopes.stream().map(this::scope).toList() : scopes,
                row.getString(9));
    }

    /** Returns what a province calls its scope now; if that is not known here, what the nation calls it (R-DAT-32). */
    private String scope(String scope) {
        Tenants known = tenants;
        return Optional.ofNullable(known).flatMap(all -> ScopeNames.find(all, scope))
                .or(() -> PracticeScope.find(scope).map(PracticeScope::zh)).orElse(scope);
    }

    /** Returns the main institution, then those filed that are valid today (R-PUB-05). */
    private static List<String> institutions(ResultSet row, LocalDate today) throws SQLException {
        List<String> filed = texts(row.getArray(10));
        if (filed.isEmpty()) {
            return List.of(row.getString(7));
        }
        List<String> all = new ArrayList<>(List.of(row.getString(7)));
        Date[] from = (Date[]) row.getArray(11).getArray();
        Date[] to = (Date[]) row.getArray(12).getArray();
        for (int i = 0; i < from.length; i++) {
            if (!today.isBefore(from[i].toLocalDate()) && !today.isAfter(to[i].toLocalDate())) {
                all.add(filed.get(i));
            }
        }
        return all;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
