package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinglin.api.register.Versioned;

/** Shows one version of a record of any register: what was so on which days, as recorded when, by which entry. */
@Schema(name = "Record")
public record RecordView(
        @Schema(description = "记录。Record") UUID id,
        @Schema(description = "姓名。Name") String personName,
        @Schema(requiredMode = NOT_REQUIRED, description = "执业证书编码。Practice certificate code") String practiceCode,
        @Schema(description = "内容。What it says") Map<String, Object> record,
        @Schema(description = "自。From") LocalDate validFrom,
        @Schema(requiredMode = NOT_REQUIRED, description = "至（不含）。First day on which it does not hold") LocalDate validTo,
        @Schema(description = "记录时间。When it was recorded") Instant recordedAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "被取代时间。When something else was recorded") Instant supersededAt,
        @Schema(description = "电子化注册识别码。Identification code") String eRegId,
        @Schema(description = "适用的政策及版本。Policies by which it was decided (R-POL-03)") List<String> policies,
        @Schema(description = "账目位置。The ledger entry that made this version") long ledgerPosition) {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
    };

    /** Returns the view. */
    public static RecordView of(Versioned<?> it, ObjectMapper json) {
        return new RecordView(it.id(), it.personName(), Views.orNull(it.practiceCode()), json.convertValue(it.is(), OBJECT),
                it.validFrom(), Views.orNull(it.validTo()), it.recordedAt(), Views.orNull(it.supersededAt()), it.eRegId(),
                it.policies(), it.ledgerPosition());
    }
}
