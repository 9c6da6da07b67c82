package org.xinglin.soap.desk;

import java.util.Optional;
import java.util.UUID;
import javax.jws.WebService;
import org.xinglin.api.account.Staff;
import org.xinglin.api.client.ClientScope;
import org.xinglin.soap.Services;
import org.xinglin.soap.access.Known;
import org.xinglin.soap.access.Needs;
import org.xinglin.soap.contract.ApplicationAnswer;
import org.xinglin.soap.contract.ApplicationNamed;
import org.xinglin.soap.contract.AssignDepartment;
import org.xinglin.soap.contract.AssignDepartmentResponse;
import org.xinglin.soap.contract.CreateDepartment;
import org.xinglin.soap.contract.CreateDepartmentResponse;
import org.xinglin.soap.contract.DecideApplication;
import org.xinglin.soap.contract.DoctorQuestion;
import org.xinglin.soap.contract.FetchChanges;
import org.xinglin.soap.contract.FetchChangesResponse;
import org.xinglin.soap.contract.GetApplicationForm;
import org.xinglin.soap.contract.GetApplicationFormResponse;
import org.xinglin.soap.contract.GetAttachment;
import org.xinglin.soap.contract.GetAttachmentResponse;
import org.xinglin.soap.contract.Hospital;
import org.xinglin.soap.contract.IssueActivationCode;
import org.xinglin.soap.contract.IssueActivationCodeResponse;
import org.xinglin.soap.contract.ListApplications;
import org.xinglin.soap.contract.ListApplicationsResponse;
import org.xinglin.soap.contract.ListAwaitingAccounts;
import org.xinglin.soap.contract.ListAwaitingAccountsResponse;
import org.xinglin.soap.contract.ListDepartments;
import org.xinglin.soap.contract.ListDepartmentsResponse;
import org.xinglin.soap.contract.ListDoctors;
import org.xinglin.soap.contract.ListDoctorsResponse;
import org.xinglin.soap.contract.PutAttachment;
import org.xinglin.soap.contract.PutAttachmentResponse;
import org.xinglin.soap.contract.SubmitCancellation;
import org.xinglin.soap.contract.SubmitCollectively;
import org.xinglin.soap.contract.SubmitCollectivelyResponse;
import org.xinglin.soap.contract.SubmitDeparture;
import org.xinglin.soap.contract.VerifyQualificationResponse;
import org.xinglin.soap.contract.VerifyRegistrationResponse;

/** Serves the contract's operations, each for clients with its scope and for their own institution only. */
@WebService(endpointInterface = "org.xinglin.soap.contract.Hospital", targetNamespace = "urn:xinglin:hospital:v1",
        serviceName = "HospitalService", portName = "HospitalPort")
public final class HospitalDesk implements Hospital {

    private final DoctorDesk doctors;
    private final ApplicationDesk applications;
    private final CollectiveDesk collective;
    private final OfficeDesk office;
    private final FileDesk files;
    private final ChangeDesk changes;

    /** Makes the desk. */
    public HospitalDesk(Services services) {
        doctors = new DoctorDesk(services);
        applications = new ApplicationDesk(services);
        collective = new CollectiveDesk(services);
        office = new OfficeDesk(services);
        files = new FileDesk(services, applications);
        changes = new ChangeDesk(services);
    }

    private static Staff staff() {
        return Known.current().staff();
    }

    @Override
    @Needs(ClientScope.VERIFY_DOCTORS)
    public VerifyQualificationResponse verifyQualification(DoctorQuestion given) {
        return doctors.qualification(staff(), given);
    }

    @Override
    @Needs(ClientScope.VERIFY_DOCTORS)
    public VerifyRegistrationResponse verifyRegistration(DoctorQuestion given) {
        return doctors.registration(staff(), given);
    }

    @Override
    @Needs(ClientScope.READ_DOCTORS)
    public ListDoctorsResponse listDoctors(ListDoctors given) {
        return doctors.list(staff(), given);
    }

    @Override
    @Needs(ClientScope.READ_APPLICATIONS)
    public ListApplicationsResponse listApplications(ListApplications given) {
        return applications.list(staff(), given.getKind(), Optional.ofNullable(given.getAfter()).map(UUID::fromString));
    }

    @Override
    @Needs(ClientScope.READ_APPLICATIONS)
    public ApplicationAnswer getApplication(ApplicationNamed given) {
        return applications.get(staff(), given.getId());
    }

    @Override
    @Needs(ClientScope.CONFIRM_APPLICATIONS)
    public ApplicationAnswer decideApplication(DecideApplication given) {
        return applications.decide(staff(), given);
    }

    @Override
    @Needs(ClientScope.CONFIRM_APPLICATIONS)
    public ApplicationAnswer takeBackDecision(ApplicationNamed given) {
        return applications.takeBack(staff(), given.getId());
    }

    @Override
    @Needs(ClientScope.SUBMIT_APPLICATIONS)
    public ApplicationAnswer withdrawApplication(ApplicationNamed given) {
        return applications.withdraw(staff(), given.getId());
    }

    @Override
    @Needs(ClientScope.SUBMIT_APPLICATIONS)
    public ApplicationAnswer submitDeparture(SubmitDeparture given) {
        return applications.departure(staff(), given);
    }

    @Override
    @Needs(ClientScope.SUBMIT_APPLICATIONS)
    public ApplicationAnswer submitCancellation(SubmitCancellation given) {
        return applications.cancellation(staff(), given);
    }

    @Override
    @Needs(ClientScope.SUBMIT_APPLICATIONS)
    public SubmitCollectivelyResponse submitCollectively(SubmitCollectively given) {
        return collective.submit(staff(), given);
    }

    @Override
    @Needs(ClientScope.ACTIVATION_CODES)
    public ListAwaitingAccountsResponse listAwaitingAccounts(ListAwaitingAccounts given) {
        return office.awaiting(staff());
    }

    @Override
    @Needs(ClientScope.ACTIVATION_CODES)
    public IssueActivationCodeResponse issueActivationCode(IssueActivationCode given) {
        return office.issueCode(staff(), given.getAccount());
    }

    @Override
    @Needs(ClientScope.DEPARTMENTS)
    public ListDepartmentsResponse listDepartments(ListDepartments given) {
        return office.departments(staff());
    }

    @Override
    @Needs(ClientScope.DEPARTMENTS)
    public CreateDepartmentResponse createDepartment(CreateDepartment given) {
        return office.create(staff(), given);
    }

    @Override
    @Needs(ClientScope.DEPARTMENTS)
    public AssignDepartmentResponse assignDepartment(AssignDepartment given) {
        return office.assign(staff(), given);
    }

    @Override
    @Needs(ClientScope.SUBMIT_APPLICATIONS)
    public PutAttachmentResponse putAttachment(PutAttachment given) {
        return files.put(staff(), given);
    }

    @Override
    @Needs(ClientScope.READ_APPLICATIONS)
    public GetAttachmentResponse getAttachment(GetAttachment given) {
        return files.get(staff(), given.getId());
    }

    @Override
    @Needs(ClientScope.READ_APPLICATIONS)
    public GetApplicationFormResponse getApplicationForm(GetApplicationForm given) {
        return files.form(staff(), given.getId());
    }

    @Override
    @Needs(ClientScope.CHANGE_FEED)
    public FetchChangesResponse fetchChanges(FetchChanges given) {
        return changes.fetch(staff(), given);
    }
}
