package org.xinglin.api.register;

import java.util.UUID;

/**
 * Is an approving authority 审批机关 (R-DAT-03).
 *
 * @param line HEALTH 卫生健康委 or TCM 中医药管理局
 * @param divisionCode of the province, city or county that it governs, six digits
 */
public record Authority(UUID id, String name, String line, String divisionCode) {
}
