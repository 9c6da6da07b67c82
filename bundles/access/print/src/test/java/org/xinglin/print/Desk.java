package org.xinglin.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Applications;
import org.xinglin.api.application.Attachment;
import org.xinglin.api.application.Attachments;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Versioned;
import org.xinglin.api.Text;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;

/** Is an institution's desk in Hebei with one doctor before it, whose records a test sets. */
final class Desk {

    static final TenantId HEBEI = TenantId.of("13");
    static final PersonId PERSON = new PersonId(new UUID(1, 1));
    static final UUID ID = UUID.fromString("5b2f6d1e-93a4-4c57-8e0b-7a1d2c3e4f50");
    static final UUID FIRST = new UUID(2, 1);
    static final UUID SECOND = new UUID(2, 2);
    static final UUID EXAM = new UUID(4, 1);
    static final UUID HELD = new UUID(5, 1);
    static final UUID PHOTO = new UUID(6, 1);
    static final UUID DOCUMENT = new UUID(6, 2);

    Instant now = Instant.parse("2025-06-03T02:15:00Z");
    String name = "欧阳若兰";
    String type = "registration";
    AppState state = AppState.INST_CONFIRMED;
    BusinessType.Starter starter = BusinessType.Starter.DOCTOR;
    UUID institution = FIRST;
    String reason = "大学毕业后受聘于本院内科，首次申请执业注册。";
    final Map<String, Object> form = new HashMap<>();
    final Map<String, String> schemas = new HashMap<>();
    final List<Standing.Registration> registrations = new ArrayList<>();
    final List<Standing.Ban> bans = new ArrayList<>();
    Optional<byte[]> photo = Optional.of(portrait());

    /** Puts a business type on the desk, with its own schema. */
    Desk type(String code, String bundle) {
        type = code;
        schemas.put(code, schema(bundle, code));
        return this;
    }

    Desk fill(String field, Object value) {
        form.put(field, value);
        return this;
    }

    /** Returns a registration as the form of a first one has it. */
    static Desk registration() {
        return new Desk().type("registration", "registration").fill("institutionId", FIRST.toString())
                .fill("qualificationId", EXAM.toString()).fill("category", "10").fill("scopes", List.of("11", "23"))
                .fill("title", "234").fill("education", "20").fill("school", "河北医科大学").fill("photo", PHOTO.toString())
                .fill("proofs", List.of(DOCUMENT.toString(), new UUID(6, 3).toString()))
                .fill("employmentProof", "石一院人字〔2025〕18号");
    }

    Application application() {
        String at = institution.equals(FIRST) ? "石家庄市第一医院" : "保定市儿童医院";
        return new Application(ID, HEBEI, type, starter, starter == BusinessType.Starter.DOCTOR ? Optional.empty()
                : Optional.of(institution), PERSON, name, state, Optional.of(institution), at, Optional.of(new UUID(3, 3)),
                "石家庄市卫生健康委员会", "10", new Form(form), reason, Instant.parse("2025-06-02T01:00:00Z"), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty(), List.of(), true, 2,
                List.of(new Application.Step(Instant.parse("2025-06-02T01:00:00Z"), "DOCTOR", name, AppState.SUBMITTED, ""),
                        new Application.Step(Instant.parse("2025-06-02T08:30:00Z"), "INSTITUTION", at, AppState.INST_CONFIRMED,
                                "材料齐全，同意聘用")));
    }

    Standing.Registration held(RegStatus status, LocalDate endedOn, String cause) {
        return new Standing.Registration(HELD, HEBEI, name, "2", 1, "10", Set.of("11"), "13",
                new Workplace(SECOND, "保定市儿童医院", "130602"), new Office(new UUID(3, 4), "保定市卫生健康委员会"), EXAM,
                LocalDate.of(2019, 4, 1), status, BizStatus.REGISTERED, Optional.ofNullable(endedOn), cause,
                new Particulars("234", "20", "河北医科大学", Optional.empty()), "", false, 1);
    }

    PdfApplicationForms forms() {
        Sources known = sources();
        return new PdfApplicationForms(known.clock(), known.tenants(),
                service(Applications.class, Map.of("types", a -> schemas.entrySet().stream().map(Desk::type).toList())),
                known.registers(), known.qualifications(), known.attachments(), known.policies());
    }

    Values values() {
        Names names = new Names(sources(), HEBEI, PERSON);
        return new Values(application(), FormFields.of(application(), schemas.get(type), names), names, sources());
    }

    private Sources sources() {
        return new Sources(Clock.fixed(now, Time.ZONE), service(Tenants.class, Map.of("ready", a -> List.of(), "find", a -> Optional.of(
                new TenantStatus(new Tenant((TenantId) a[0], TenantKind.PROVINCE, Text.of("省", "Province"), LocalDate.EPOCH, 20, Set.of(),
                        Set.of(), Map.of("scope.271301", "疼痛医学专业")), List.of())))),
                service(Registers.class, Map.of("institution", a -> Optional.ofNullable(institutions().get((UUID) a[1])),
                        "of", a -> RecordKind.BAN.equals(a[1]) ? bans.stream().map(it -> versioned(it.id(), it)).toList() : held(),
                        "find", a -> held().stream().filter(it -> it.id().equals(a[2])).findFirst())),
                service(Qualifications.class, Map.of("of", a -> List.of(new Qualification(EXAM, PERSON, name, "2",
                        LocalDate.of(1996, 11, 5), 1, "10", 2024, "13", "EXAM", "VALID", Optional.empty(), "20", "河北医科大学",
                        "临床医学", "202413110******************")))),
                service(Attachments.class, Map.of("find", a -> photo.map(content -> new Attachment((UUID) a[1], Optional.of(PERSON),
                        Attachment.Kind.PHOTO, "image/png", content.length, "ab".repeat(32), now, Optional.empty())),
                        "content", a -> photo.orElseThrow())),
                service(Policies.class, Map.of("parameters", a -> (Parameters) parameter -> Optional.empty())));
    }

    private List<Versioned<Standing.Registration>> held() {
        return registrations.stream().map(it -> versioned(it.id(), it)).toList();
    }

    private <T> Versioned<T> versioned(UUID id, T it) {
        return new Versioned<>(id, PERSON, name, "110130000000123", it, LocalDate.of(2019, 4, 1), Optional.empty(), now, Optional.empty(), "E1",
                List.of(), 1);
    }

    private static Map<UUID, Institution> institutions() {
        return Map.of(FIRST, institution(FIRST, "石家庄市第一医院", "130102", "石家庄市长安区范西路36号"),
                SECOND, institution(SECOND, "保定市儿童医院", "130602", "保定市竞秀区百花东路3399号"));
    }

    private static Institution institution(UUID id, String name, String division, String address) {
        return new Institution(id, name, "12130100401700123X", "PDY00012313010211A1001", division, "MEDICAL", "三级甲等", address,
                "VALID", List.of(), Map.of());
    }

    private static BusinessType type(Map.Entry<String, String> entry) {
        return service(BusinessType.class, Map.of("code", a -> entry.getKey(), "formSchema", a -> entry.getValue()));
    }

    static String schema(String bundle, String code) {
        try (InputStream in = Desk.class.getResourceAsStream("/org/xinglin/types/" + bundle + "/" + code + ".schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <T> T service(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new AssertionError("not expected: " + method);
            }
            return answer.apply(arguments);
        }));
    }

    /** Returns a picture of 354×472 pixels. */
    static byte[] portrait() {
        BufferedImage image = new BufferedImage(354, 472, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 472; y++) {
            for (int x = 0; x < 354; x++) {
                boolean head = Math.hypot((x - 177) / 95.0, (y - 190) / 125.0) < 1;
                boolean body = Math.hypot((x - 177) / 170.0, (y - 480) / 150.0) < 1;
                image.setRGB(x, y, head ? 0xE3B48C : body ? 0x31506F : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
