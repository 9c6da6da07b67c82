package org.xinglin.print;

import java.util.Optional;
import org.xinglin.api.Finding;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.business.BusinessType;

/** Says when a form may be printed: after its institution's confirmation and before the authority's decision (R-REG-09). */
final class PrintWindow {

    private static final String CODE = "form-not-printable";
    private static final String RULE = "R-REG-09";

    private PrintWindow() {
    }

    /** Returns why the form cannot be printed; empty if it can. */
    static Optional<Finding> closed(Application application) {
        if (application.state() != AppState.INST_CONFIRMED) {
            String state = application.state().title().zh();
            return Optional.of(Finding.of(CODE, RULE,
                    "申请表只能在机构审核通过之后、卫健委审批之前打印；本申请目前的状态为“" + state + "”。",
                    "The form can be printed only between the institution's confirmation and the authority's decision; this application is "
                            + application.state().title().en() + "."));
        }
        if (application.starter() == BusinessType.Starter.COMMISSION || application.institutionId().isEmpty()) {
            return Optional.of(Finding.of(CODE, RULE, "由卫健委直接办理的业务没有机构审核，不打印申请表。",
                    "What the authority started itself has no institution that confirms it, and no form."));
        }
        return Optional.empty();
    }
}
