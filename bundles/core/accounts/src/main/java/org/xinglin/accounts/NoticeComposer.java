package org.xinglin.accounts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.Notice;
import org.xinglin.api.account.Notices;
import org.xinglin.api.exchange.Message;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Fills the texts of notices and finds the verified channel of their person (R-ACC-10, R-REG-54). */
@Component(name = "org.xinglin.accounts.notices")
public final class NoticeComposer implements Notices {

    /** Begins the name of an argument whose value is the Base64 of a seal; the text names it without. */
    static final String SEALED = "sealed.";

    private static final Logger LOG = LoggerFactory.getLogger(NoticeComposer.class);
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
    private static final String FALLBACK = "other";

    private final Store store;
    private final FieldCipher cipher;
    private final Properties templates;

    /** Takes what it stands on and reads the texts. */
    @Activate
    public NoticeComposer(@Reference Store store, @Reference FieldCipher cipher) {
        this.store = store;
        this.cipher = cipher;
        this.templates = templates();
    }

    @Override
    public Optional<Outgoing> compose(Message message) {
        Notice notice = Json.read(message.body(), Notice.class);
        String text = fill(template(notice.template()), opened(notice.arguments()));
        if (notice.sealedAddress().isPresent()) {
            String address = cipher.open(Base64.getDecoder().decode(notice.sealedAddress().get()));
            return Optional.of(outgoing(notice.channel().orElse(Channel.MOBILE), address, text));
        }
        return notice.person()
                .map(person -> store.read(TenantId.NATIONAL,
                        tx -> tx.mapper(AccountMapper.class).byPerson(person.value())))
                .filter(AccountRow::reachable)
                .map(row -> row.mobileVerifiedAt() != null
                        ? outgoing(Channel.MOBILE, cipher.open(row.mobile()), text)
                        : outgoing(Channel.EMAIL, cipher.open(row.email()), text));
    }

    /** Puts arguments into the places of a text; a place without an argument stays empty. */
    static String fill(String template, Map<String, String> arguments) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(arguments.getOrDefault(place.group(1), "")));
    }

    private Map<String, String> opened(Map<String, String> arguments) {
        Map<String, String> opened = new TreeMap<>();
        arguments.forEach((name, value) -> {
            if (name.startsWith(SEALED)) {
                opened.put(name.substring(SEALED.length()), cipher.open(Base64.getDecoder().decode(value)));
            } else {
                opened.put(name, value);
            }
        });
        return opened;
    }

    private String template(String name) {
        String text = templates.getProperty(name);
        if (text == null) {
            LOG.warn("no text for notices of kind {}: the general one is sent", name);
            return templates.getProperty(FALLBACK);
        }
        return text;
    }

    private static Outgoing outgoing(Channel channel, String address, String text) {
        return new Outgoing(channel, address,
                channel == Channel.MOBILE ? Masks.mobile(address) : Masks.email(address), text);
    }

    private static Properties templates() {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                NoticeComposer.class.getResourceAsStream("notices.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
