package org.xinglin.applications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.Attachment;
import org.xinglin.api.application.Attachments;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;
import org.xinglin.store.StoreException;

/** Keeps attachments in each tenant's own PostgreSQL schema, their contents sealed and apart (R-PUB-22). */
@Component(name = "org.xinglin.applications.attachments", service = {Attachments.class, PostgresAttachments.class})
@Designate(ocd = PostgresAttachments.Configuration.class)
public class PostgresAttachments implements Attachments {

    private static final int SWEPT_AT_ONCE = 500;

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private final Configuration configuration;
    private final AttachmentCheck check;

    /** Says how much is taken and how long it waits. */
    @ObjectClassDefinition(name = "Xinglin attachments")
    @interface Configuration {

        /** Most bytes of a document; a photo's are fixed by law. */
        @AttributeDefinition(description = "Most bytes of a document (pdf, jpg, png)")
        int document_bytes() default 10 * 1024 * 1024;

        /** Days after which what no application carries is removed. */
        @AttributeDefinition(description = "Days after which an upload that no application carries is removed")
        int unused_days() default 30;

        /** How many uploads of a doctor may wait to be used. */
        @AttributeDefinition(description = "Unused uploads that a doctor may have")
        int unused_per_doctor() default 50;

        /** How many uploads of an office may wait to be used. */
        @AttributeDefinition(description = "Unused uploads that an institution or an authority may have")
        int unused_per_office() default 2000;
    }

    /** Puts the parts together. */
    @Activate
    public PostgresAttachments(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock,
            Configuration configuration) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
        this.configuration = configuration;
        this.check = new AttachmentCheck(configuration.document_bytes());
    }

    @Override
    public Outcome<Attachment> upload(TenantId tenant, Attachment.Kind kind, byte[] content, PersonId person) {
        return keep(tenant, kind, content, Optional.of(person), Optional.empty(), configuration.unused_per_doctor());
    }

    @Override
    public Outcome<Attachment> upload(TenantId tenant, Attachment.Kind kind, byte[] content, Actor office) {
        return keep(tenant, kind, content, Optional.empty(), Optional.of(office), configuration.unused_per_office());
    }

    @Override
    public Optional<Attachment> find(TenantId tenant, UUID id) {
        return Optional.ofNullable(store.read(tenant, tx -> tx.mapper(AttachmentMapper.class).find(id))).map(AttachmentRow::view);
    }

    @Override
    public byte[] content(TenantId tenant, UUID id) {
        Attachment attachment = find(tenant, id).orElseThrow(() -> new UnknownException("attachment " + id));
        AttachmentMapper.Sealed sealed = store.read(tenant, tx -> tx.mapper(AttachmentMapper.class).sealed(id));
        if (sealed == null) {
            throw new UnknownException("attachment " + id);
        }
        byte[] content = cipher.openBytes(sealed.sealed());
        if (!sm3(content).equals(attachment.sm3())) {
            throw new StoreException("tenant " + tenant + ", attachment " + id + ": the content is not the one that was uploaded");
        }
        return content;
    }

    @Override
    public List<UUID> carriedBy(TenantId tenant, UUID id) {
        return store.read(tenant, tx -> tx.mapper(AttachmentMapper.class).carriedBy(id));
    }

    @Override
    public int mostBytes() {
        return check.mostBytes();
    }

    /** Removes what was uploaded long ago and no application carries. Returns how many. */
    int sweep(TenantId tenant) {
        Instant before = clock.instant().minus(Duration.ofDays(configuration.unused_days()));
        int swept = 0;
        int last;
        do {
            last = store.transact(tenant, tx -> tx.mapper(AttachmentMapper.class).sweep(before, SWEPT_AT_ONCE));
            swept += last;
        } while (last == SWEPT_AT_ONCE);
        return swept;
    }

    private Outcome<Attachment> keep(TenantId tenant, Attachment.Kind kind, byte[] content, Optional<PersonId> person,
            Optional<Actor> office, int mostUnused) {
        Outcome<String> checked = check.check(kind, content);
        if (checked instanceof Outcome.Refused<String> refused) {
            return Outcome.refused(refused.findings());
        }
        Attachment wanted = new Attachment(UUID.randomUUID(), person, kind, checked.orThrow(), content.length, sm3(content),
                clock.instant(), office);
        byte[] sealed = cipher.sealBytes(content);
        return store.transact(tenant, tx -> {
            AttachmentMapper mapper = tx.mapper(AttachmentMapper.class);
            AttachmentRow row = AttachmentRow.of(wanted);
            if (mapper.unused(row.owner()) >= mostUnused && !mapper.isThere(row.owner(), kind, row.sm3())) {
                return Outcome.refused(tooMany(mostUnused));
            }
            AttachmentRow kept = mapper.put(row);
            if (kept.id().equals(wanted.id())) {
                mapper.content(kept.id(), sealed);
            }
            return Outcome.accepted(kept.view());
        });
    }

    private Finding tooMany(int most) {
        return Finding.of("attachment-too-many", "R-REG-63",
                "未被申请使用的附件不得超过 %d 个；请先提交申请，或等待未使用的附件在 %d 天后自动清除".formatted(most, configuration.unused_days()),
                "%d uploads that no application carries are the most: submit first, or wait; unused ones go after %d days"
                        .formatted(most, configuration.unused_days()));
    }

    private static String sm3(byte[] content) {
        SM3Digest digest = new SM3Digest();
        digest.update(content, 0, content.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }
}
