package org.xinglin.register;

import java.util.ArrayList;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.account.Staff;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.InstitutionNames.State;

/** Says what forbids a proposal of another name, or a decision on it (R-INS-05). Pure. */
final class RenameCheck {

    static final Finding ANOTHER_OPEN = Finding.of("rename-open-application", "R-INS-05", "本机构已有一项更名申请尚未办结。",
            "A proposal of this institution is still open.");
    static final Finding DECIDED = Finding.of("rename-decided", "R-INS-05", "该更名申请已经办结。", "This proposal has been dealt with.");

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 500;

    private RenameCheck() {
    }

    static List<Finding> proposal(Institution institution, String name, String reason) {
        List<Finding> faults = new ArrayList<>();
        if (institution.status().equals("CANCELLED")) {
            faults.add(Finding.of("institution-cancelled", "R-INS-05", "机构已经注销，不能更名。",
                    "The institution is cancelled and cannot be renamed."));
        }
        if (institution.authorities().isEmpty()) {
            faults.add(Finding.of("authority-not-set", "R-INS-05", "尚未设置审批机关，无法提交更名申请。",
                    "No authority is set that could decide."));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            faults.add(Finding.of("institution-name-form", "R-INS-05", "/name", "机构名称为1至100个字。",
                    "The name has 1 to 100 characters."));
        } else if (name.equals(institution.name())) {
            faults.add(Finding.of("institution-name-same", "R-INS-05", "/name", "拟用名称与现名称相同。",
                    "This is the present name."));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON || reason.indexOf(0) >= 0) {
            faults.add(Finding.of("reason-form", "R-INS-05", "/reason", "请填写更名缘由，不超过500个字。",
                    "Say why, in 500 characters at most."));
        }
        return faults;
    }

    static List<Finding> decision(Staff officer, Institution institution, RenameRow row, boolean approve, String reason) {
        if (officer.role() != Staff.Role.AUTHORITY || !institution.authorities().containsValue(officer.office())) {
            return List.of(Finding.of("rename-not-yours", "R-INS-05", "该机构不是由本机关登记的，不能审批其更名。",
                    "This institution is registered by another authority, which decides."));
        }
        if (row.state() != State.OPEN) {
            return List.of(DECIDED);
        }
        if (!approve && reason.isEmpty() || reason.length() > LONGEST_REASON || reason.indexOf(0) >= 0) {
            return List.of(Finding.of("reason-form", "R-INS-05", "/reason", "不同意时请填写理由，不超过500个字。",
                    "Give the reasons of a refusal, in 500 characters at most."));
        }
        return approve && institution.status().equals("CANCELLED") ? List.of(Finding.of("institution-cancelled", "R-INS-05",
                "机构已经注销，不能更名。", "The institution is cancelled and cannot be renamed.")) : List.of();
    }
}
