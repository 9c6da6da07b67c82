package org.xinglin.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.Attachment;
import org.xinglin.api.business.Form;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Sees to it that a form names only attachments that are there, are the applicant's and are of the kind asked for (R-REG-63). */
final class FormAttachments {

    private static final String RULE = "R-REG-63";

    private final Store store;

    FormAttachments(Store store) {
        this.store = store;
    }

    /**
     * Returns what is wrong with the attachments that a form names. What is another's is reported as if it did not exist.
     *
     * @param office the office that starts the application; empty if the doctor does
     */
    List<Finding> check(TenantId tenant, String schema, Form form, PersonId applicant, Optional<Actor> office) {
        List<AttachmentFields.Named> named = AttachmentFields.of(schema, form);
        if (named.isEmpty()) {
            return List.of();
        }
        Map<UUID, Attachment> there = store.read(tenant, tx -> tx.mapper(AttachmentMapper.class).all(ids(named))).stream()
                .map(AttachmentRow::view).filter(it -> it.usableBy(applicant, office))
                .collect(Collectors.toMap(Attachment::id, Function.identity()));
        List<Finding> findings = new ArrayList<>();
        for (AttachmentFields.Named each : named) {
            Attachment attachment = there.get(each.id());
            if (attachment == null) {
                findings.add(Finding.of("attachment-unknown", RULE, each.field(),
                        "找不到此附件：可能已过期清除，或不是您上传的；请重新上传后选择",
                        "there is no such attachment: it has expired or is not yours; upload it again"));
            } else if (attachment.kind() != each.kind()) {
                findings.add(Finding.of("attachment-kind", RULE, each.field(),
                        "此处须为%s，所选附件为%s；请按要求重新上传".formatted(zh(each.kind()), zh(attachment.kind())),
                        "a %s is asked for here, this attachment is a %s: upload the right one"
                                .formatted(en(each.kind()), en(attachment.kind()))));
            }
        }
        return List.copyOf(findings);
    }

    /**
     * Records what an application carries, in the transaction that makes it and after its row: from then on no sweep takes it.
     *
     * @throws UnavailableException if one has gone since it was checked: nothing is submitted, and trying again says which
     */
    void carry(Transaction tx, UUID application, String schema, Form form) {
        List<String> ids = ids(AttachmentFields.of(schema, form));
        if (ids.isEmpty()) {
            return;
        }
        AttachmentMapper mapper = tx.mapper(AttachmentMapper.class);
        List<UUID> held = mapper.hold(ids);
        if (held.size() < ids.size()) {
            throw new UnavailableException("attachment: expired meanwhile");
        }
        held.forEach(id -> mapper.use(id, application));
    }

    private static List<String> ids(List<AttachmentFields.Named> named) {
        return named.stream().map(each -> each.id().toString()).distinct().toList();
    }

    private static String zh(Attachment.Kind kind) {
        return kind == Attachment.Kind.PHOTO ? "照片" : "材料";
    }

    private static String en(Attachment.Kind kind) {
        return kind == Attachment.Kind.PHOTO ? "photo" : "document";
    }
}
