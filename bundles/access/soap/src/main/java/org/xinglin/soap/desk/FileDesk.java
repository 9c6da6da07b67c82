package org.xinglin.soap.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import javax.activation.DataHandler;
import javax.activation.DataSource;
import org.apache.cxf.attachment.ByteDataSource;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.Attachment;
import org.xinglin.soap.Services;
import org.xinglin.soap.contract.GetApplicationFormResponse;
import org.xinglin.soap.contract.GetAttachmentResponse;
import org.xinglin.soap.contract.PutAttachment;
import org.xinglin.soap.contract.PutAttachmentResponse;
import org.xinglin.soap.fault.Problem;

/** Takes and gives photos and documents (R-REG-63, R-REG-234, R-PUB-22) and the printed form (R-REG-09); by MTOM. */
final class FileDesk {

    private final Services services;
    private final ApplicationDesk applications;

    FileDesk(Services services, ApplicationDesk applications) {
        this.services = services;
        this.applications = applications;
    }

    PutAttachmentResponse put(Staff staff, PutAttachment given) {
        Attachment.Kind kind = Attachment.Kind.valueOf(given.getKind().name());
        PutAttachmentResponse answer = new PutAttachmentResponse();
        answer.setAttachment(Views.attachment(Problem.accepted(
                services.attachments().upload(staff.tenant(), kind, read(given.getContent()), staff.actor()))));
        return answer;
    }

    GetAttachmentResponse get(Staff staff, String given) {
        UUID id = UUID.fromString(given);
        Attachment found = services.attachments().find(staff.tenant(), id).filter(it -> own(staff, it) || concerned(staff, id))
                .orElseThrow(() -> new UnknownException("attachment " + id));
        GetAttachmentResponse answer = new GetAttachmentResponse();
        answer.setAttachment(Views.attachment(found));
        answer.setContent(file(services.attachments().content(staff.tenant(), id), found.mediaType()));
        return answer;
    }

    GetApplicationFormResponse form(Staff staff, String given) {
        GetApplicationFormResponse answer = new GetApplicationFormResponse();
        answer.setContent(file(Problem.accepted(services.forms().pdf(applications.own(staff, UUID.fromString(given)))), "application/pdf"));
        return answer;
    }

    private static boolean own(Staff staff, Attachment attachment) {
        return attachment.uploadedBy().filter(by -> by.office().equals(staff.office())).isPresent();
    }

    private boolean concerned(Staff staff, UUID attachment) {
        return services.attachments().carriedBy(staff.tenant(), attachment).stream()
                .flatMap(id -> services.applications().find(staff.tenant(), id).stream())
                .anyMatch(application -> ApplicationDesk.ofOffice(staff, application));
    }

    /** Returns a file of an answer, and has this answer sent by MTOM; all others are plain XML. */
    private static DataHandler file(byte[] content, String mediaType) {
        PhaseInterceptorChain.getCurrentMessage().getExchange().put(Message.MTOM_ENABLED, Boolean.TRUE);
        DataSource source = new ByteDataSource(content, mediaType);
        return new DataHandler(source);
    }

    private byte[] read(DataHandler content) {
        int most = services.attachments().mostBytes();
        try (InputStream in = content.getInputStream()) {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw Problem.of("malformed-request", "文件未完整送达。", "The file did not arrive whole.");
        }
    }
}
