package org.xinglin.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.policy.PolicyDesk.Deed;
import org.xinglin.api.policy.PolicyDesk.Fault;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.PolicyTrail;
import org.xinglin.api.policy.Provision;

class ShelfTest {

    @TempDir
    Path folder;
    private final List<Deed> deeds = new ArrayList<>();
    private Shelf shelf;

    @BeforeEach
    void open() {
        shelf = new Shelf(folder, Clock.systemUTC());
        shelf.trail = new PolicyTrail() {
            @Override
            public void note(Deed deed) {
                deeds.add(0, deed);
            }

            @Override
            public List<Deed> last(int most) {
                return deeds;
            }
        };
    }

    @Test
    @DisplayName("R-POL-04: an updated text takes the place of the former; taken away, what it replaced serves again")
    void an_update_replaces_and_a_removal_falls_back() {
        bring("boot", text("law", "1.0.0", ""));
        bring("deployed", text("law", "1.1.0", ""));
        assertEquals("law 1.1.0", serving());

        shelf.remove("deployed");
        assertEquals("law 1.0.0", serving());
        assertEquals("REMOVED law 1.1.0", deeds.get(0).what() + " " + deeds.get(0).policy().id() + " " + deeds.get(0).policy().version());
        assertEquals("DEPLOYED", deeds.get(1).what());
    }

    @Test
    @DisplayName("a text that is not sound changes nothing: the former one of its bundle goes on serving")
    void a_bad_update_leaves_the_former_text() {
        bring("deployed", text("law", "1.0.0", ""));
        bring("deployed", text("law", "1.1.0", "parameters: [{name: bar.revokdYears, value: 2}]"));

        assertEquals("law 1.0.0", serving());
        assertEquals("REFUSED", deeds.get(0).what());
        assertTrue(deeds.get(0).detail().contains("unknown-parameter"), deeds.get(0).detail());

        bring("deployed", text("law", "1.2.0", ""));
        assertEquals("law 1.2.0", serving());
    }

    @Test
    @DisplayName("R-POL-03: one version is one text, for ever")
    void a_version_names_one_text_only() {
        bring("deployed", text("law", "1.0.0", ""));
        shelf.remove("deployed");
        bring("deployed", text("law", "1.0.0", "# another text"));

        assertEquals("", serving());
        assertTrue(deeds.get(0).detail().contains("version-taken"));
    }

    @Test
    @DisplayName("R-POL-04: of one parameter and day two policies of equal scope are refused, unless one is based on the other")
    void overlapping_policies_of_equal_scope_are_refused() {
        bring("a", text("law", "1.0.0", "parameters: [{name: bar.revokedYears, value: 2}]"));
        bring("b", text("other", "1.0.0", "parameters: [{name: bar.revokedYears, value: 3}]"));
        assertEquals("law 1.0.0", serving());
        assertTrue(deeds.get(0).detail().contains("overlap"));

        bring("b", text("other", "1.0.1", "basedOn: [law]", "parameters: [{name: bar.revokedYears, value: 3}]"));
        assertEquals("law 1.0.0, other 1.0.1", serving());
    }

    @Test
    @DisplayName("R-POL-01: a province narrows; relaxing a national bar is refused at load")
    void a_province_narrows_and_never_relaxes() {
        bring("a", text("law", "1.0.0", "parameters: [{name: bar.revokedYears, value: 2}]"));
        bring("b", text("hebei", "1.0.0", "parameters: [{name: bar.revokedYears, value: 1}]").replace("scope: national", "scope: tenant 13"));
        assertEquals("law 1.0.0", serving());
        assertTrue(deeds.get(0).detail().contains("relaxes"), deeds.get(0).detail());

        bring("b", text("hebei", "1.0.1", "parameters: [{name: bar.revokedYears, value: 3}]").replace("scope: national", "scope: tenant 13"));
        assertEquals("hebei 1.0.1, law 1.0.0", serving());
    }

    @Test
    @DisplayName("R-POL-01: a province adds provisions and replaces none")
    void a_province_replaces_no_provision() {
        String provision = "provisions: [{id: p, types: [registration], demands: [{that: 'true', zh: 否, en: 'no'}]}]";
        bring("a", text("law", "1.0.0", provision));
        bring("b", text("hebei", "1.0.0", provision).replace("scope: national", "scope: tenant 13"));

        assertEquals("law 1.0.0", serving());
    }

    @Test
    void texts_that_include_others_wait_for_them_and_circles_are_refused() {
        bring("b", text("second", "1.0.0", "include: [first]",
                "provisions: [{id: p, types: [registration], demands: [{that: late, zh: 否, en: 'no'}]}]"));
        assertEquals("", serving());
        bring("a", text("first", "1.0.0", "definitions: {late: on > acceptedOn}"));
        assertEquals("first 1.0.0, second 1.0.0", serving(), deeds.toString());

        bring("a", text("first", "1.1.0", "include: [second]"));
        assertEquals("first 1.0.0, second 1.0.0", serving());
        assertTrue(deeds.get(0).detail().contains("cyclic-include"), deeds.get(0).detail());
    }

    @Test
    @DisplayName("a rollback brings back the set before, in one step and over a restart; the text that was rolled back stays out")
    void a_rollback_brings_back_the_set_before() {
        bring("boot", text("law", "1.0.0", ""));
        bring("deployed", text("law", "1.1.0", ""), text("more", "1.0.0", ""));
        assertEquals("law 1.1.0, more 1.0.0", serving());

        shelf.rollback("operator");
        assertEquals("law 1.0.0", serving());
        assertEquals(List.of("ROLLED_BACK operator"), deeds.stream().limit(3).map(d -> d.what() + " " + d.who()).distinct().toList());

        open();
        bring("boot", text("law", "1.0.0", ""));
        bring("deployed", text("law", "1.1.0", ""), text("more", "1.0.0", ""));
        assertEquals("law 1.0.0", serving());

        bring("deployed", text("law", "1.1.1", ""));
        assertEquals("law 1.1.1", serving());
    }

    @Test
    void a_rollback_brings_back_a_text_whose_bundle_is_gone() {
        bring("boot", text("law", "1.0.0", ""));
        bring("deployed", text("more", "1.0.0", ""));
        shelf.remove("deployed");
        assertEquals("law 1.0.0", serving());

        shelf.rollback("operator");
        assertEquals("law 1.0.0, more 1.0.0", serving());
    }

    @Test
    void without_a_former_set_there_is_no_rollback() {
        assertThrows(IllegalStateException.class, () -> shelf.rollback("operator"));
    }

    @Test
    @DisplayName("what the installation itself brings, bundle by bundle, is no switch: going back takes none of it out")
    void a_rollback_takes_out_nothing_of_the_installation() {
        bring("boot", text("law", "1.0.0", ""));
        bring("boot", text("law", "1.0.0", ""), text("more", "1.0.0", ""));
        bring("trial", text("draft", "1.0.0", "shadow: true"));
        assertThrows(IllegalStateException.class, () -> shelf.rollback("operator"));

        bring("deployed", text("hebei", "1.0.0", "").replace("scope: national", "scope: tenant 13"));
        bring("boot", text("law", "1.0.0", ""), text("more", "1.0.0", ""), text("holidays", "1.0.0", ""));
        shelf.rollback("operator");
        assertEquals("holidays 1.0.0, law 1.0.0, more 1.0.0", serving());
    }

    @Test
    void a_text_on_trial_does_not_serve() {
        bring("boot", text("law", "1.0.0", ""));
        bring("deployed", text("law", "1.1.0", "shadow: true"));

        assertEquals("law 1.0.0", serving());
        assertEquals(List.of(new PolicyRef("law", "1.1.0")), shelf.served().trials().stream().map(TextPolicy::ref).toList());
    }

    @Test
    void a_provision_in_java_is_waited_for() {
        String text = text("law", "1.0.0", "provisions: [{id: p, types: [registration], java: true}]");
        bring("a", text);
        assertEquals("", serving());

        Provision service = SampleProvision.satisfied("p");
        shelf.bring("a", List.of(new Contribution("a", "a.policy.yaml", text, "", Map.of("p", service))));
        assertEquals("law 1.0.0", serving());
    }

    @Test
    void what_is_checked_is_said_against_what_serves() {
        bring("a", text("law", "1.0.0", "parameters: [{name: bar.revokedYears, value: 2}]"));

        assertEquals(List.of("overlap"), shelf.check("b", text("other", "1.0.0", "parameters: [{name: bar.revokedYears, value: 3}]"))
                .stream().map(Fault::code).toList());
        assertEquals(List.of("version-taken"), shelf.check("a", text("law", "1.0.0", "# other")).stream().map(Fault::code).toList());
        assertEquals(List.of(), shelf.check("a", text("law", "1.0.1", "")));
    }

    private String serving() {
        return String.join(", ", shelf.served().set().refs().stream().map(r -> r.id() + " " + r.version()).toList());
    }

    private void bring(String from, String... texts) {
        shelf.bring(from, Stream.of(texts).map(text -> new Contribution(from, text.lines().findFirst().orElseThrow() + ".policy.yaml",
                text, from.equals("boot") ? Contribution.SYSTEM : "somebody", Map.of())).toList());
    }

    private static String text(String id, String version, String... more) {
        return "id: %s\nversion: %s\ntitle: {zh: 法, en: Law}\nscope: national\neffective: {from: 2017-04-01}\nbasis: {instrument: 法}\n"
                .formatted(id, version) + String.join("\n", more) + "\n...\n";
    }
}
