package org.xinglin.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinglin.api.Finding;
import org.xinglin.api.register.Departments.Wanted;
import org.xinglin.standards.ClinicalSubject;

/** Judges what a department is to be (rulebook §2.4). */
final class DepartmentCheck {

    private static final int LONGEST_NAME = 50;

    private DepartmentCheck() {
    }

    /** Returns what is wrong with it. @param licensed the institution's subjects */
    static List<Finding> findings(Wanted wanted, List<String> licensed) {
        List<Finding> findings = new ArrayList<>();
        if (wanted.name().isBlank() || wanted.name().strip().length() > LONGEST_NAME) {
            findings.add(Finding.of("department-name", "R-ACC-38", "/name", "请填写科室名称，不超过50字。",
                    "Give the department's name, in 50 characters at most."));
        }
        if (wanted.subjects().isEmpty()) {
            findings.add(Finding.of("department-subjects", "R-ACC-38", "/subjects", "请至少选择一个诊疗科目。",
                    "Choose at least one subject."));
        }
        wanted.subjects().stream().distinct().filter(code -> !within(code, licensed))
                .forEach(code -> findings.add(Finding.of("subject-not-licensed", "R-ACC-38", "/subjects",
                        "诊疗科目 " + code + " 不在本机构执业许可证核准的诊疗科目之内。",
                        "The institution's licence does not cover subject " + code + ".")));
        return findings;
    }

    private static boolean within(String code, List<String> licensed) {
        Optional<ClinicalSubject> wanted = ClinicalSubject.find(code);
        return wanted.isPresent() && licensed.stream().map(ClinicalSubject::find).flatMap(Optional::stream)
                .anyMatch(subject -> subject.covers(wanted.get()));
    }

    static Finding unlike() {
        return Finding.of("department-name-taken", "R-ACC-38", "/name", "本机构已有同名科室。",
                "The institution has a department of this name.");
    }

    static Finding gone() {
        return Finding.of("department-unknown", "R-REG-235", "/department", "本机构没有这个科室，或该科室已关闭，请重新选择。",
                "The institution has no such open department; choose another one.");
    }

    static Finding notActivated() {
        return Finding.of("account-not-activated", "R-REG-235", "只有账户已激活的医师才能设置所在科室。",
                "Only a doctor whose account is activated has a department.");
    }
}
