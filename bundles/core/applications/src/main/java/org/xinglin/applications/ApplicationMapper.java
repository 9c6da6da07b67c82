package org.xinglin.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.application.AppState;

/** Reads and writes the tables of this room. Each change of an application names the version that it was decided on. */
interface ApplicationMapper {

    /** Returns 0 if the id is taken or the person has another open application that changes the register (R-REG-21). */
    int insert(ApplicationRow row);

    ApplicationRow find(UUID id);

    int withdraw(UUID id, int version);

    int agree(UUID id, int version, UUID authorityId, String authorityName, LocalDate acceptedOn, LocalDate dueOn,
            LocalDate promisedOn);

    int disagree(UUID id, int version, String reason);

    int undo(UUID id, int version);

    int approve(UUID id, int version, LocalDate decidedOn, boolean ledgerRequested);

    int refuse(UUID id, int version, LocalDate decidedOn, String reason);

    int request(UUID id, int version);

    int complete(UUID id, int version, String eRegId, String practiceCode);

    int close(UUID id, int version, String findings);

    void step(StepRow step);

    void judgement(JudgementRow judgement);

    List<ApplicationRow> ofPerson(PersonId person);

    List<ApplicationRow> ofInstitutionOpen(UUID institution, UUID after, int limit);

    List<ApplicationRow> ofInstitutionEnded(UUID institution, UUID after, int limit);

    List<ApplicationRow> queue(UUID authority, UUID after, int limit);

    int waiting(UUID authority, int most);

    /** Returns what awaits an authority, was entered at its own counter and is of one of these types. */
    List<EnteredRow> entered(UUID authority, List<String> types, int limit);

    List<ApplicationRow> decided(UUID authority, LocalDate first, LocalDate last, int limit);

    List<ApplicationRow> newest(int limit);

    List<ApplicationRow> inState(AppState state, int limit);

    List<ApplicationRow> toRequest(int limit);

    /** Returns a person's applications that a doctor started and that an authority has not approved yet. */
    List<ApplicationRow> unfinished(PersonId person);

    /** Marks a person's open applications that may have lost their ground. */
    int lookAgain(PersonId person, UUID except);

    /** Takes the mark away; returns 0 if somebody changed the application meanwhile. */
    int lookedAt(UUID id, int version);

    /** Returns open applications that may have lost their ground. */
    List<ApplicationRow> toLookAt(int limit);

    List<StepRow> steps(List<String> applications);

    List<String> judgements(UUID application);

    void intend(UUID applicationId, PersonId person, Instant at);

    int forget(UUID applicationId);

    /** Returns intents older than an instant, locked; those that others hold are left out. */
    List<IntentRow> staleIntents(Instant before, int limit);
}
