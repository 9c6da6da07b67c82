package org.xinglin.soap.desk;

import java.util.UUID;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.Staff;
import org.xinglin.api.register.Departments;
import org.xinglin.soap.Services;
import org.xinglin.soap.contract.AssignDepartment;
import org.xinglin.soap.contract.AssignDepartmentResponse;
import org.xinglin.soap.contract.AwaitingAccount;
import org.xinglin.soap.contract.CreateDepartment;
import org.xinglin.soap.contract.CreateDepartmentResponse;
import org.xinglin.soap.contract.IssueActivationCodeResponse;
import org.xinglin.soap.contract.ListAwaitingAccountsResponse;
import org.xinglin.soap.contract.ListDepartmentsResponse;
import org.xinglin.soap.fault.Problem;

/** Issues activation codes (R-ACC-11, 19) and keeps departments (R-REG-235) of the own institution. */
final class OfficeDesk {

    private final Services services;

    OfficeDesk(Services services) {
        this.services = services;
    }

    ListAwaitingAccountsResponse awaiting(Staff staff) {
        ListAwaitingAccountsResponse answer = new ListAwaitingAccountsResponse();
        services.accounts().awaitingActivation(staff.tenant(), staff.office()).stream().map(OfficeDesk::account)
                .forEach(answer.getAccount()::add);
        return answer;
    }

    IssueActivationCodeResponse issueCode(Staff staff, String account) {
        IssueActivationCodeResponse answer = new IssueActivationCodeResponse();
        answer.setActivationCode(Problem.accepted(
                services.accounts().issueActivationCode(staff.tenant(), UUID.fromString(account), staff.actor())));
        return answer;
    }

    ListDepartmentsResponse departments(Staff staff) {
        ListDepartmentsResponse answer = new ListDepartmentsResponse();
        services.departments().of(staff.tenant(), staff.office()).stream().map(Views::department)
                .forEach(answer.getDepartment()::add);
        return answer;
    }

    CreateDepartmentResponse create(Staff staff, CreateDepartment wanted) {
        CreateDepartmentResponse answer = new CreateDepartmentResponse();
        answer.setDepartment(Views.department(Problem.accepted(services.departments().create(staff,
                new Departments.Wanted(wanted.getName(), wanted.getSubject())))));
        return answer;
    }

    AssignDepartmentResponse assign(Staff staff, AssignDepartment wanted) {
        AssignDepartmentResponse answer = new AssignDepartmentResponse();
        answer.setPlace(Views.place(Problem.accepted(services.departments().assign(staff,
                UUID.fromString(wanted.getRegistrationId()), UUID.fromString(wanted.getDepartment())))));
        return answer;
    }

    private static AwaitingAccount account(Accounts.Awaiting it) {
        AwaitingAccount account = new AwaitingAccount();
        account.setId(it.account().toString());
        account.setPersonName(it.name());
        account.setMaskedIdNo(it.maskedIdNo());
        account.setCreatedAt(it.createdAt());
        account.setCodeIssuedAt(it.codeIssuedAt().orElse(null));
        return account;
    }
}
