package org.xinglin.rest;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.questions.QuestionDesk;
import org.xinglin.api.questions.Questions;

/** Holds the services around questions, each of which may come and go, as {@link Services} does. */
@Component(name = "org.xinglin.rest.question-services", service = QuestionServices.class)
public final class QuestionServices {

    private static final String PART = "questions";

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Questions questions;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile QuestionDesk desk;

    /** Returns who takes questions. */
    public Questions questions() {
        return there(questions);
    }

    /** Returns who answers them. */
    public QuestionDesk desk() {
        return there(desk);
    }

    /** Counts what waits for an answer; while nobody can say, nothing. */
    public int open(Staff officer, int most) {
        QuestionDesk present = desk;
        return present == null ? 0 : present.open(officer, most);
    }

    private static <T> T there(T service) {
        if (service == null) {
            throw new UnavailableException(PART);
        }
        return service;
    }
}
