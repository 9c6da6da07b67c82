package org.xinglin.subscriptions;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.xinglin.api.Finding;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.Client;
import org.xinglin.api.feed.Webhooks.Wanted;
import org.xinglin.standards.PracticeCode;

/** Says what is wrong with a wanted subscription. Pure; what a name stands for is seen when it is called. */
final class WebhookRules {

    private static final int LONGEST = 500;
    private static final int MOST_PORT = 65535;
    private static final Pattern NOT_PUBLIC = Pattern.compile("(?i)localhost|.*\\.(localhost|local|internal)|127\\..*|10\\..*|192\\.168\\..*"
            + "|169\\.254\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|0\\..*|\\[.*|\\d+|0x.*");

    private final boolean http;
    private final boolean anywhere;

    WebhookRules(boolean http, boolean anywhere) {
        this.http = http;
        this.anywhere = anywhere;
    }

    /** Returns the first thing that is wrong. */
    Optional<Finding> wrong(Client by, Wanted wanted) {
        if (!callable(wanted.address())) {
            return Optional.of(Finding.of("webhook-address", "R-PUB-20", "/address",
                    "接收地址须为公网 https 地址，不含用户信息和片段，至多" + LONGEST + "字符。",
                    "The address must be a public https one, without user or fragment, of " + LONGEST + " characters at most."));
        }
        return watches(by, wanted) ? Optional.empty() : Optional.of(Finding.of("webhook-watch", "R-PUB-20", "/value",
                "该客户端不能订阅此对象，或者对象写法不正确。", "This client may not watch that, or it is not written so."));
    }

    private boolean callable(String address) {
        if (address == null || address.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(address).parseServerAuthority();
            return ("https".equals(uri.getScheme()) || http && "http".equals(uri.getScheme())) && uri.getHost() != null
                    && uri.getUserInfo() == null && uri.getFragment() == null && uri.getPort() <= MOST_PORT && uri.getPort() != 0
                    && (anywhere || !NOT_PUBLIC.matcher(uri.getHost()).matches());
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean watches(Client by, Wanted wanted) {
        if (wanted.watch() == null || wanted.value() == null) {
            return false;
        }
        return switch (wanted.watch()) {
            case PRACTICE_CODE -> PracticeCode.parse(wanted.value()).isPresent();
            case INSTITUTION -> isId(wanted.value())
                    && by.institution().map(own -> own.toString().equals(wanted.value())).orElse(true);
            case PROVINCE -> by.institution().isEmpty() && isProvince(wanted.value());
            case ALL -> by.institution().isEmpty() && wanted.value().isEmpty();
        };
    }

    private static boolean isId(String value) {
        try {
            return UUID.fromString(value).toString().equals(value);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isProvince(String value) {
        return value.matches("\\d{2}") && !TenantId.of(value).isNational();
    }
}
