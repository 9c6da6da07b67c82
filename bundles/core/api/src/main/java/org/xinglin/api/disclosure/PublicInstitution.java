package org.xinglin.api.disclosure;

import java.time.LocalDate;
import java.util.List;

/**
 * Is what the public sees of a valid institution: exactly eight items (R-PUB-03), in the official order; the licence's term is one.
 *
 * @param name 机构名称
 * @param address 地址
 * @param subjects 诊疗科目, in words
 * @param legalRepresentative 法定代表人
 * @param principal 主要负责人
 * @param registrationNo 登记号
 * @param validFrom first day of 执业许可证有效期限
 * @param validTo its last day, inclusive
 * @param authority 审批机关
 */
public record PublicInstitution(String name, String address, List<String> subjects, String legalRepresentative, String principal,
        String registrationNo, LocalDate validFrom, LocalDate validTo, String authority) {

    /** Takes a copy. */
    public PublicInstitution {
        subjects = List.copyOf(subjects);
    }
}
