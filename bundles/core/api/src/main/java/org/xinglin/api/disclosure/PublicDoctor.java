package org.xinglin.api.disclosure;

import java.util.List;

/**
 * Is what the public sees of a valid registration: exactly nine items (R-PUB-01), in the official order.
 *
 * @param name 姓名
 * @param gender 性别, in words
 * @param level 医师级别
 * @param category 执业类别
 * @param practiceCode 证书编码: the practice certificate code, never the qualification code (R-PUB-04)
 * @param practicePlace 执业地点
 * @param institutions 执业机构: the main one first (R-PUB-05)
 * @param scopes 执业范围
 * @param authority 发证机关
 */
public record PublicDoctor(String name, String gender, String level, String category, String practiceCode,
        String practicePlace, List<String> institutions, List<String> scopes, String authority) {
}
