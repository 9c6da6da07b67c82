package org.xinglin.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.policy.PolicyDesk.Fault;
import org.xinglin.policy.text.Faults;

class PolicyReaderTest {

    private static final String TEXT = """
            id: sample-law
            version: 1.0.0
            title: {zh: 样例法, en: Sample Law}
            scope: national
            effective: {from: 2022-03-01}
            basis: {instrument: 样例法, rules: R-POL-01}
            form: {scopes: texts, lateTraining: dates}
            parameters:
              - {name: bar.revokedYears, value: 2}
            definitions:
              revoked: person.registrations.filter(r, r.cause == 'cancel-3' && has(r.endedOn))
              free: latest(revoked.map(r, r.endedOn.plusYears(parameters.bar.revokedYears)), on)
            provisions:
              - id: sample-bar
                types: [registration]
                when: type != 'change' || intended.newLevel
                demands:
                  - that: on >= free
                    field: /qualificationId
                    zh: 自 {free} 起方可申请
                    en: apply from {free} on
            ...
            """;

    @Test
    void a_sound_text_is_read_whole() {
        Faults faults = new Faults("sample.policy.yaml");
        TextPolicy policy = read(TEXT, faults).orElseThrow(() -> new AssertionError(faults.all()));

        assertEquals("sample-law", policy.id());
        assertEquals(List.of("revoked", "free"), List.copyOf(policy.definitions().keySet()));
        assertEquals(1, policy.provisions().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'r.cause =='               | 'r.cuase =='            | unknown-fact      | 11",
        "'intended.newLevel'        | 'intendet.newLevel'     | unknown-fact      | 16",
        "'on >= free'               | 'on >= 5'               | type-error        | 18",
        "'on >= free'               | 'on'                    | type-error        | 18",
        "'on >= free'               | 'person.registrations.all(a, person.filings.all(b, person.bans.all(c, person.permits.all(d, a.id == b.id && c.id == d.id))))' | too-costly | 18",
        "'on >= free'               | 'cel.bind(n, 1, person.registrations.all(a, person.filings.all(b, person.bans.all(c, person.permits.all(d, a.id == b.id && c.id == d.id)))))' | too-costly | 18",
        "'on >= free'               | 'on >='                 | syntax            | 18",
        "'{free} 起'                | '{fre} 起'              | unknown-fact      | 20",
        "'name: bar.revokedYears'   | 'name: bar.revokdYears' | unknown-parameter | 9",
        "'value: 2'                 | 'value: two'            | type-error        | 9",
        "'scope: national'          | 'scope: everybody'      | ill-formed        | 4",
        "'zh: 自 {free} 起方可申请' | 'zh: '                  | ill-formed        | 20",
        "'version: 1.0.0'           | 'versoin: 1.0.0'        | unknown-key       | 0",
        "'...'                      | ''                      | incomplete        | 22",
        "'types: [registration]'    | 'types: [registration'  | no-yaml           | 16",
        "'from: 2022-03-01'         | 'from: 2022-13-01'      | ill-formed        | 5",
        "'revoked: person.registrations.filter(' | 'revoked: free == on || person.registrations.exists(' | cyclic-include | 11",
        "'basis: {instrument'       | 'include: [sample-law]\nbasis: {instrument' | cyclic-include | 6",
        "'basis: {instrument'       | 'include: [other]\nbasis: {instrument' | unknown-policy | 6",
        "'title: {zh: 样例法'       | 'title: &t {also: *t, zh: 样例法' | cyclic | 3",
    })
    @DisplayName("what is wrong is refused with its line and a stable code")
    void says_what_is_wrong_and_where(String from, String to, String code, int line) {
        Faults faults = new Faults("sample.policy.yaml");

        assertTrue(read(TEXT.replace(from, to), faults).isEmpty());

        Fault fault = faults.all().stream().filter(f -> f.code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError(faults.all().toString()));
        assertEquals(line, line == 0 ? 0 : fault.line(), faults.all().toString());
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        Faults faults = new Faults("sample.policy.yaml");
        read(TEXT.replace("r.cause ==", "r.cuase ==").replace("value: 2", "value: two").replace("intended.", "intendet."), faults);

        assertEquals(List.of("type-error", "unknown-fact"), faults.all().stream().map(Fault::code).distinct().sorted().toList());
        assertTrue(faults.all().stream().anyMatch(f -> f.message().en().contains("did you mean")), faults.all().toString());
    }

    @Test
    void a_text_of_more_than_a_megabyte_is_not_read() {
        Faults faults = new Faults("sample.policy.yaml");

        assertTrue(read(TEXT.replace("...", "# " + "x".repeat(1 << 20) + "\n..."), faults).isEmpty());
        assertEquals("too-large", faults.all().get(0).code());
    }

    private static Optional<TextPolicy> read(String text, Faults faults) {
        return new PolicyReader(id -> Optional.empty()).read("sample.policy.yaml", text, faults);
    }
}
