package org.xinglin.applications;

import java.time.LocalDate;
import org.xinglin.api.TenantId;

/** Removes uploads that no application has carried for so long as the configuration says. */
final class UnusedAttachments implements Duty {

    private final PostgresAttachments attachments;

    UnusedAttachments(PostgresAttachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return "unused-attachments";
    }

    @Override
    public int run(TenantId tenant, LocalDate today) {
        return attachments.sweep(tenant);
    }
}
