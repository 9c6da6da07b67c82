package org.xinglin.print;

import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.ApplicationForms;
import org.xinglin.api.application.Applications;
import org.xinglin.api.application.Attachments;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.api.register.Registers;
import org.xinglin.api.tenant.Tenants;

/** Prints the forms as PDF. */
@Component(name = "org.xinglin.print.forms", service = ApplicationForms.class)
public final class PdfApplicationForms implements ApplicationForms {

    private final Applications applications;
    private final Composer composer;

    /** Takes the services that know what a form only names. */
    @Activate
    public PdfApplicationForms(@Reference Clock clock, @Reference Tenants tenants, @Reference Applications applications,
            @Reference Registers registers, @Reference Qualifications qualifications, @Reference Attachments attachments,
            @Reference Policies policies) {
        this.applications = applications;
        this.composer = new Composer(Layouts.bundled(),
                new Sources(clock, tenants, registers, qualifications, attachments, policies));
    }

    @Override
    public Outcome<byte[]> pdf(Application application) {
        Optional<Finding> closed = PrintWindow.closed(application);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        BusinessType type = applications.types().stream().filter(each -> each.code().equals(application.type())).findFirst()
                .orElseThrow(() -> new UnavailableException("business type " + application.type()));
        return Outcome.accepted(Sheet.pdf(composer.compose(application, type)));
    }
}
