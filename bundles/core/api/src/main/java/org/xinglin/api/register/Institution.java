package org.xinglin.api.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Is a medical institution 医疗机构 of a tenant (rulebook §2.4).
 *
 * @param uscc 统一社会信用代码, 18 characters
 * @param registrationNo 登记号, 22 characters
 * @param divisionCode six digits
 * @param kind MEDICAL, PREVENTIVE or MATERNAL_CHILD
 * @param level 三级甲等, 未定级 …; of a preventive institution 省级, 市级 or 县级: that of its commission (R-REG-33)
 * @param status VALID, SUSPENDED or CANCELLED
 * @param subjects 诊疗科目 codes
 * @param authorities approving authority's id by top category 10, 20, 30, 40 (R-REG-06)
 */
public record Institution(UUID id, String name, String uscc, String registrationNo, String divisionCode, String kind,
        String level, String address, String status, List<String> subjects, Map<String, UUID> authorities) {
}
