package org.xinglin.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of persons are found in whatever way they are written (R-PUB-20, R-PUB-24). */
class PersonalNumbersTest {

    @ParameterizedTest(name = "R-PUB-24: {0} identifies: {1}")
    @CsvSource({
            "我的身份证11010519491231002X怎么查不到, true",
            "11010519491231002x, true",
            "１１０１０５１９４９１２３１００２Ｘ, true",
            "110105 19491231 002X, true",
            "110105-1949-1231-002X, true",
            "错了一位 110105194912310021, true",
            "15位 110105491231002, true",
            "资格证书编码 20131111011010519491231002X, true",
            "201311110 11010519491231002X, true",
            "身份证130102198001159990号, true",
            "执业证书编码 110130102000123, false",
            "聘字〔2025〕3号, false",
            "'', false",
            "统一社会信用代码 12110000400686411A, false",
            "01a20434-bef0-70a1-9bd4-e39a576182a2, false",
            "申请日期 2025-01-01 至 2025-12-31, false",
            "受理编号 123456789012345678901234567890, false",
            "电话 13800000001, false",
            "没有数字, false"})
    void identity_numbers_and_qualification_codes_are_found(String text, boolean identifies) {
        assertEquals(identifies, PersonalNumbers.identify(text));
    }

    @ParameterizedTest(name = "R-PUB-20: {0} tells of a person: {1}")
    @CsvSource({
            "请拨打 0311-85988700, false",
            "请拨打 12320, false",
            "手机 138 0000 0001, true",
            "手机13800000001, true",
            "邮箱 a.b@example.cn, true",
            "执业证书编码 110130102000123, true",
            "11010519491231002X, true",
            "2017年4月1日起20个工作日内办结, false"})
    void what_tells_of_a_person_is_found_in_what_is_published(String text, boolean tells) {
        assertEquals(tells, PersonalNumbers.tell(text));
    }
}
