package org.xinglin.soap.desk;

import java.util.Optional;
import org.xinglin.api.account.Staff;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.soap.Services;
import org.xinglin.soap.contract.Change;
import org.xinglin.soap.contract.ChangeKind;
import org.xinglin.soap.contract.FetchChanges;
import org.xinglin.soap.contract.FetchChangesResponse;
import org.xinglin.soap.contract.PublicDoctor;
import org.xinglin.soap.fault.Problem;

/** Tells what changed in the public records of the own institution's doctors; nothing else ever leaves here (R-PUB-20). */
final class ChangeDesk {

    private static final int USUAL = 500;

    private final Services services;

    ChangeDesk(Services services) {
        this.services = services;
    }

    FetchChangesResponse fetch(Staff staff, FetchChanges asked) {
        FetchChangesResponse answer = new FetchChangesResponse();
        if (asked.getCursor() == null) {
            answer.setNext(services.changes().position().now());
            return answer;
        }
        ChangeFeed.Batch batch = Problem.accepted(services.changes().since(asked.getCursor(),
                new ChangeFeed.Choice(Optional.empty(), Optional.of(staff.office())), asked.getMost() == null ? USUAL : asked.getMost()));
        batch.changes().forEach(it -> answer.getChange().add(change(it)));
        answer.setNext(batch.next());
        answer.setMore(batch.more());
        return answer;
    }

    private static Change change(org.xinglin.api.feed.PublicChange it) {
        Change change = new Change();
        change.setPosition(it.position());
        change.setKind(ChangeKind.valueOf(it.kind().name()));
        change.setRecord(it.record().toString());
        change.setProvince(it.province().code());
        change.setAt(it.at());
        change.setPracticeCode(it.practiceCode());
        change.setDoctor(it.doctor().map(ChangeDesk::doctor).orElse(null));
        return change;
    }

    private static PublicDoctor doctor(org.xinglin.api.disclosure.PublicDoctor it) {
        PublicDoctor doctor = new PublicDoctor();
        doctor.setPersonName(it.name());
        doctor.setGender(it.gender());
        doctor.setLevel(it.level());
        doctor.setCategory(it.category());
        doctor.setPracticeCode(it.practiceCode());
        doctor.setPracticePlace(it.practicePlace());
        doctor.getInstitution().addAll(it.institutions());
        doctor.getScope().addAll(it.scopes());
        doctor.setAuthority(it.authority());
        return doctor;
    }
}
