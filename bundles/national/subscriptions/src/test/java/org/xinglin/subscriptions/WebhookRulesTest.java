package org.xinglin.subscriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.subscriptions.FollowedRegister.FIRST_HOSPITAL;
import static org.xinglin.subscriptions.FollowedRegister.SECOND_HOSPITAL;
import static org.xinglin.testkit.TestDatabase.HEBEI;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.feed.Webhooks.Wanted;
import org.xinglin.api.feed.Webhooks.Watch;

class WebhookRulesTest {

    private static final Client PARTNER = new Client(new UUID(6, 6), TenantId.NATIONAL, Optional.empty(), "保险公司",
            ClientScope.all(false), 0);
    private static final Client HIS = new Client(new UUID(5, 5), HEBEI, Optional.of(FIRST_HOSPITAL), "HIS", ClientScope.all(true), 0);
    private static final String ADDRESS = "https://receiver.example/hook";

    private static String code(Client by, Wanted wanted) {
        return new WebhookRules(false, false).wrong(by, wanted).map(Finding::code).orElse("");
    }

    @Test
    void what_may_be_watched_is_accepted() {
        assertEquals("", code(HIS, new Wanted(ADDRESS, Watch.INSTITUTION, FIRST_HOSPITAL.toString())));
        assertEquals("", code(HIS, new Wanted(ADDRESS, Watch.PRACTICE_CODE, FollowedRegister.code(1))));
        assertEquals("", code(PARTNER, new Wanted("https://receiver.example:8443/a?b=c", Watch.PROVINCE, "13")));
        assertEquals(Optional.empty(), new WebhookRules(true, true).wrong(PARTNER, new Wanted("http://127.0.0.1:8080/", Watch.ALL, "")));
    }

    @Test
    @DisplayName("R-PUB-20: what may not be watched or called is refused")
    void addresses_that_are_not_public_and_watches_of_others_are_refused() {
        for (String address : List.of("http://receiver.example/", "https://localhost/", "https://127.0.0.1/", "https://10.1.2.3/x",
                "https://192.168.1.1/", "https://172.20.0.1/", "https://169.254.169.254/latest", "https://[::1]/", "https://2130706433/",
                "https://user:pw@receiver.example/", "https://receiver.example/#x", "ftp://receiver.example/", "receiver", "",
                "https://db.internal/", "https://0x7f.1/", "https://receiver.example:99999/", "https://" + "a".repeat(600) + "/")) {
            assertEquals("webhook-address", code(PARTNER, new Wanted(address, Watch.ALL, "")), address);
        }
        record Case(Client by, Watch watch, String value) {
        }
        for (Case wrong : List.of(new Case(HIS, Watch.ALL, ""), new Case(HIS, Watch.PROVINCE, "13"),
                new Case(HIS, Watch.INSTITUTION, SECOND_HOSPITAL.toString()), new Case(PARTNER, Watch.INSTITUTION, "x"),
                new Case(PARTNER, Watch.PRACTICE_CODE, "123"), new Case(PARTNER, Watch.PROVINCE, "xx"), new Case(PARTNER, Watch.ALL, "x"))) {
            assertEquals("webhook-watch", code(wrong.by(), new Wanted(ADDRESS, wrong.watch(), wrong.value())), wrong.toString());
        }
    }
}
