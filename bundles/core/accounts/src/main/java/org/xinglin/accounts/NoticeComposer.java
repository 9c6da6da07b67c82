package org.xinglin.accounts;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.Notice;
import org.xinglin.api.account.NoticeWording;
import org.xinglin.api.account.Notices;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Fills the texts of notices, finds the verified channel of their person and keeps them for the person to read (R-ACC-10, R-REG-54). */
@Component(name = "org.xinglin.accounts.notices", service = {Notices.class, NoticeWording.class})
public final class NoticeComposer implements Notices, NoticeWording {

    /** Begins the name of an argument whose value is the Base64 of a seal; the text names it without. */
    static final String SEALED = "sealed.";

    private final Store store;
    private final FieldCipher cipher;
    private final NoticeTexts texts;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Tenants tenants;

    /** Takes what it stands on and reads the texts. */
    @Activate
    public NoticeComposer(@Reference Store store, @Reference FieldCipher cipher) {
        this.store = store;
        this.cipher = cipher;
        this.texts = new NoticeTexts();
    }

    @Override
    public Optional<Outgoing> compose(Message message) {
        Notice notice = Json.read(message.body(), Notice.class);
        String text = texts.text(notice.template(), own(message.from()), opened(notice.arguments()));
        if (notice.sealedAddress().isPresent()) {
            String address = cipher.open(Base64.getDecoder().decode(notice.sealedAddress().get()));
            return Optional.of(outgoing(notice.channel().orElse(Channel.MOBILE), address, text));
        }
        return notice.person()
                .map(person -> store.transact(TenantId.NATIONAL, tx -> {
                    tx.mapper(PersonNoticeMapper.class).keep(message.id(), person.value(), message.from().code(), notice.template(),
                            Json.write(notice.arguments()), message.sentAt());
                    return tx.mapper(AccountMapper.class).byPerson(person.value());
                }))
                .filter(AccountRow::reachable)
                .map(row -> row.mobileVerifiedAt() != null
                        ? outgoing(Channel.MOBILE, cipher.open(row.mobile()), text)
                        : outgoing(Channel.EMAIL, cipher.open(row.email()), text));
    }

    @Override
    public String text(TenantId tenant, String kind, Map<String, String> arguments) {
        return texts.text(kind, own(tenant), arguments);
    }

    /** Returns the parameters of the tenant that tells; none while the tenants cannot be asked. */
    private Map<String, String> own(TenantId tenant) {
        Tenants present = tenants;
        return present == null ? Map.of()
                : present.find(tenant).map(s -> s.tenant().parameters()).orElse(Map.of());
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

    private static Outgoing outgoing(Channel channel, String address, String text) {
        return new Outgoing(channel, address,
                channel == Channel.MOBILE ? Masks.mobile(address) : Masks.email(address), text);
    }
}
