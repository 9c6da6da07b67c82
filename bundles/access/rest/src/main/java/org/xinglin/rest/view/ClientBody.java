package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinglin.api.Finding;
import org.xinglin.api.client.ClientDesk.Wanted;
import org.xinglin.api.client.ClientScope;
import org.xinglin.rest.problem.ProblemException;

/** Registers or changes a client. */
@Schema(name = "ClientWanted")
public record ClientBody(
        @Schema(description = "名称。Name", example = "HIS") String name,
        @Schema(description = "权限范围。Scopes", example = "[\"applications:read\", \"applications:confirm\"]") List<String> scopes,
        @Schema(description = "每分钟最多调用次数，0为系统默认。Calls a minute, 0 for the installation's limit", requiredMode = NOT_REQUIRED)
        int callsPerMinute,
        @Schema(description = "证书的 SHA-256 指纹；给出则不生成密钥，仅登记时有效。Fingerprint of a certificate instead of a secret, at registration",
                requiredMode = NOT_REQUIRED) String certificate) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("name", name, "scopes", scopes);
    }

    /** Returns what is wanted. @throws ProblemException 422 if a scope is none */
    public Wanted wanted() {
        List<String> unknown = scopes.stream().filter(word -> word == null || ClientScope.ofWord(word).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.refusal(422, List.of(Finding.of("scope-not-permitted", "", "/scopes", "没有这样的权限范围。",
                    "There is no such scope.")));
        }
        return new Wanted(name, scopes.stream().flatMap(word -> ClientScope.ofWord(word).stream()).collect(Collectors.toSet()),
                callsPerMinute, Optional.ofNullable(certificate));
    }
}
