package org.xinglin.print;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Versioned;

/** Names what a form names by id or code, by the list ({@code x-options}) that it was chosen from. */
final class Names {

    private final Sources sources;
    private final TenantId tenant;
    private final List<Qualification> qualifications;

    Names(Sources sources, TenantId tenant, PersonId person) {
        this.sources = sources;
        this.tenant = tenant;
        this.qualifications = sources.qualifications(person);
    }

    /** Returns the words for a value of a list; the value itself if the list is unknown or does not hold it. */
    String of(String options, String value) {
        return switch (options) {
            case "categories" -> Wording.category(value);
            case "scopes" -> Wording.scope(sources.tenants(), value);
            case "titles" -> Wording.title(value);
            case "educations" -> Wording.education(value);
            default -> id(value).flatMap(id -> recorded(options, id)).orElse(value);
        };
    }

    /** Returns the names of scopes. */
    String scopes(Collection<String> codes) {
        return Wording.scopes(sources.tenants(), codes);
    }

    /** Returns a date in words; what is no date stands for itself. */
    String day(String date) {
        return date.matches("\\d{4}-\\d{2}-\\d{2}") ? Wording.day(LocalDate.parse(date)) : date;
    }

    private Optional<String> recorded(String options, UUID id) {
        return switch (options) {
            case "institutions" -> sources.institution(tenant, id).map(Institution::name);
            case "qualifications" -> qualification(id).map(Names::qualification);
            case "registrations" -> sources.record(tenant, RecordKind.REGISTRATION, id).map(Versioned::is).map(this::registration);
            case "filings", "sites" -> sources.record(tenant, RecordKind.FILING, id).map(Versioned::is).map(this::filing);
            case "permits" -> sources.record(tenant, RecordKind.PERMIT, id).map(Versioned::is).map(Names::permit);
            default -> Optional.empty();
        };
    }

    /** Returns the person's qualification of this id. */
    Optional<Qualification> qualification(UUID id) {
        return qualifications.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Returns the person's latest qualification. */
    Optional<Qualification> latestQualification() {
        return qualifications.isEmpty() ? Optional.empty() : Optional.of(qualifications.get(qualifications.size() - 1));
    }

    static String qualification(Qualification it) {
        return String.join("，", Wording.level(it.level()), Wording.category(it.category()), it.year() + "年",
                it.codeIssued() ? it.maskedCode() : "证书编码未发放");
    }

    private String registration(Standing.Registration it) {
        return String.join("，", it.main().name(), Wording.place(it.level(), it.practicePlace()), Wording.category(it.category()),
                scopes(it.scopes()), it.status().title().zh());
    }

    private String filing(Standing.Filing it) {
        return String.join("，", it.kind().title().zh(), it.at().name(), scopes(it.scopes()),
                "自" + Wording.day(it.validFrom()) + it.validTo().map(last -> "至" + Wording.day(last)).orElse("起"));
    }

    private static String permit(Standing.Permit it) {
        return String.join("，", it.kind().title().zh(),
                it.employers().stream().map(Workplace::name).collect(Collectors.joining("、")),
                "自" + Wording.day(it.validFrom()) + "至" + Wording.day(it.validTo()));
    }

    private static Optional<UUID> id(String value) {
        return value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(value)) : Optional.empty();
    }
}
