package org.xinglin.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;

@DisplayName("打印申请表 (R-REG-08, R-REG-63, R-REG-116, R-REG-186)")
class ApplicationFormTest {

    private static Printed print(Desk desk) {
        return new Printed(((Outcome.Accepted<byte[]>) desk.forms().pdf(desk.application())).value());
    }

    private static void holds(Printed form, String... texts) {
        String read = form.written();
        for (String text : texts) {
            assertTrue(read.contains(text.replaceAll("[\\s　]+", "")), text + " is not in " + read);
        }
    }

    private static Desk change() {
        Desk desk = new Desk().type("change", "change").fill("registrationId", Desk.HELD.toString())
                .fill("practicePlaceChanges", false).fill("mainInstitutionChanges", true)
                .fill("institutionId", Desk.FIRST.toString()).fill("scopes", List.of("11", "12")).fill("photo", Desk.PHOTO.toString())
                .fill("scopeEvidence", Map.of("kind", "TRAINING", "body", "河北医科大学第二医院", "completedOn", "2025-03-31",
                        "assessedOn", "2025-04-10"));
        desk.registrations.add(desk.held(RegStatus.VALID, null, ""));
        desk.reason = "调入石家庄市第一医院工作";
        return desk;
    }

    @Test
    @DisplayName("R-REG-63, R-REG-08: 医师执业注册申请审核表 shows every field, the reason and the time")
    void first_registration_shows_every_field() {
        Printed form = print(Desk.registration()).look("registration");
        holds(form, "医师执业注册申请审核表", "姓名欧阳若兰", "性别女性", "出生日期1996年11月5日", "学历大学本科", "毕业学校河北医科大学",
                "所学专业临床医学", "任职资格医师", "资格级别执业医师", "资格类别临床", "获得年度2024", "拟执业机构石家庄市第一医院",
                "机构登记号PDY00012313010211A1001", "机构级别三级甲等", "机构地址石家庄市长安区范西路36号", "执业地点河北省",
                "执业类别临床", "执业范围内科专业（含老年医学、传染病）、康复医学专业", "石一院人字〔2025〕18号", "大学毕业后受聘于本院内科，首次申请执业注册。",
                "申请时间2025年6月2日09:00", "聘用证明及省级规定的其他材料　2 份", "申请人签名", "拟执业机构意见", "材料齐全，同意聘用",
                "2025年6月2日 16:30", "审批机关：石家庄市卫生健康委员会", "□准予注册", "□不予注册", "负责人签字", "（公章）", "年月日", "备注",
                "打印时间：2025年6月3日 10:15", "第 1 页　共 2 页", "第 2 页　共 2 页", "申请编号：" + Desk.ID);
        assertFalse(form.written().contains("其他申报事项拟执业机构"), "what the layout shows is not shown twice");
    }

    @Test
    @DisplayName("R-DAT-32: a province's own scope is printed by the province's name for it")
    void a_provincial_scope_has_the_provinces_name() {
        holds(print(Desk.registration().fill("scopes", List.of("11", "271301"))), "内科专业（含老年医学、传染病）、疼痛医学专业");
        Desk change = change();
        Standing.Registration held = change.registrations.get(0);
        change.registrations.set(0, new Standing.Registration(held.id(), held.tenant(), held.personName(), held.gender(), 1, "10",
                Set.of("271301"), "13", held.main(), held.authority(), held.qualificationId(), held.approvedOn(), held.status(),
                held.bizStatus(), held.endedOn(), held.cause(), held.particulars(), "", false, 1));
        holds(print(change), "执业范围疼痛医学专业");
    }

    @Test
    void photo_is_printed_as_it_was_uploaded_or_has_its_place() {
        assertEquals(List.of("354x472"), images(print(Desk.registration())));
        Desk without = Desk.registration();
        without.form.remove("photo");
        Printed form = print(without);
        assertEquals(List.of(), images(form));
        holds(form, "照片", "二寸白底免冠");
    }

    private static List<String> images(Printed form) {
        return form.read(document -> {
            List<String> sizes = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                if (document.getPage(0).getResources().getXObject(name) instanceof PDImageXObject image) {
                    sizes.add(image.getWidth() + "x" + image.getHeight());
                }
            }
            return sizes;
        });
    }

    @Test
    void qr_code_is_the_id_of_the_application() {
        assertEquals(Desk.ID.toString(), print(Desk.registration()).code());
    }

    @Test
    void font_is_embedded_as_a_subset() {
        Printed form = print(Desk.registration());
        form.read((PDDocument document) -> {
            List<PDFont> fonts = form.fonts(document);
            assertFalse(fonts.isEmpty());
            for (PDFont font : fonts) {
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+NotoSerifSC.*"), font.getName());
            }
            return fonts;
        });
        assertTrue(form.file().length < 150_000, form.file().length + " bytes");
    }

    @Test
    void same_application_at_the_same_instant_is_the_same_file() {
        assertArrayEquals(print(Desk.registration()).file(), print(Desk.registration()).file());
        Desk later = Desk.registration();
        later.now = later.now.plus(Duration.ofDays(1));
        holds(print(later), "打印时间：2025年6月4日 10:15");
    }

    @Test
    @DisplayName("R-REG-116: 医师变更执业注册申请审核表 sets the old beside the new")
    void change_shows_before_and_after() {
        Printed form = print(change()).look("change");
        holds(form, "医师变更执业注册申请审核表", "事项变更前变更后", "主要执业机构保定市儿童医院石家庄市第一医院", "执业地点河北省河北省", "执业类别临床不变更",
                "执业范围内科专业（含老年医学、传染病）内科专业（含老年医学、传染病）、外科专业", "执业证书编码110130000000123", "批准机关保定市卫生健康委员会",
                "批准日期2019年4月1日", "是否变更主要执业机构是", "证明类型：相关专业培训；培训、考核或教育机构：河北医科大学第二医院；结业日期：2025年3月31日；考核合格日期：2025年4月10日",
                "□准予变更", "□不予变更", "调入石家庄市第一医院工作");
    }

    @Test
    @DisplayName("R-REG-186: 重新注册 has its own form, with the registration that ended")
    void re_registration_has_its_own_form() {
        Desk desk = Desk.registration().fill("lateTraining", Map.of("body", "石家庄市卫生健康委员会", "assessedOn", "2025-04-10"));
        desk.registrations.add(desk.held(RegStatus.CANCELLED, LocalDate.of(2023, 5, 6), "cancel-10"));
        Printed form = print(desk).look("re-registration");
        holds(form, "医师重新执业注册申请审核表", "原执业机构保定市儿童医院", "现状态注销", "失效日期2023年5月6日", "执业证书编码110130000000123",
                "培训或考核机构：石家庄市卫生健康委员会", "□准予重新注册");
        desk.registrations.clear();
        desk.registrations.add(desk.held(RegStatus.CANCELLED, LocalDate.of(2024, 5, 6), "cancel-10"));
        holds(print(desk), "医师执业注册申请审核表");
        desk.registrations.clear();
        desk.registrations.add(desk.held(RegStatus.CANCELLED, LocalDate.of(2024, 5, 6), "cancel-7"));
        holds(print(desk), "医师重新执业注册申请审核表");
        desk.registrations.clear();
        desk.registrations.add(desk.held(RegStatus.CANCELLED, LocalDate.of(2025, 1, 6), "cancel-10"));
        desk.bans.add(new Standing.Ban(new UUID(7, 7), Desk.HEBEI, BanKind.PRACTICE_BAN, LocalDate.of(2024, 5, 6),
                Optional.of(LocalDate.of(2025, 2, 1)), "卫医罚〔2024〕1号"));
        holds(print(desk), "医师重新执业注册申请审核表");
    }

    @Test
    void filing_shows_its_period_and_its_registration() {
        Desk desk = new Desk().type("filing", "filing").fill("registrationId", Desk.HELD.toString()).fill("institutionId", Desk.FIRST.toString())
                .fill("scopes", List.of("11")).fill("validFrom", "2025-07-01").fill("validTo", "2026-06-30");
        desk.registrations.add(desk.held(RegStatus.VALID, null, ""));
        holds(print(desk).look("filing"), "医师多执业机构备案申请审核表", "主要执业机构保定市儿童医院", "拟执业机构石家庄市第一医院", "有效期自2025年7月1日",
                "有效期至2026年6月30日", "□准予备案");
    }

    @Test
    void cancellation_and_departure_show_why() {
        Desk cancelled = new Desk().type("cancellation", "cancellation").fill("registrationId", Desk.HELD.toString()).fill("reasonNo", "10");
        cancelled.registrations.add(cancelled.held(RegStatus.VALID, null, ""));
        holds(print(cancelled).look("cancellation"), "医师注销执业注册申请审核表", "注销原因本人主动申请", "□准予注销");
        Desk left = new Desk().type("departure", "departure").fill("registrationId", Desk.HELD.toString()).fill("cause", "retired")
                .fill("formalitiesOn", "2025-05-30");
        left.starter = BusinessType.Starter.INSTITUTION;
        left.registrations.add(left.held(RegStatus.VALID, null, ""));
        Printed form = print(left);
        holds(form, "医师执业注册备案表", "备案原因退休", "办结手续日期2025年5月30日", "系统审核：本机构申报", "□准予备案");
        assertFalse(form.written().contains("申请人签名"), "an institution's report has no applicant who signs");
    }

    @Test
    void type_without_a_layout_of_its_own_is_drawn_from_its_schema() {
        Desk desk = new Desk().type("reissue", "reissue").fill("registrationId", Desk.HELD.toString()).fill("why", "LOST")
                .fill("lossStatement", "河北日报 2025年5月20日").fill("originalHandedIn", false).fill("proofs", List.of(Desk.DOCUMENT.toString()));
        desk.registrations.add(desk.held(RegStatus.VALID, null, ""));
        holds(print(desk).look("general"), "医师执业证书补办申请表",
                "补办证书的执业注册保定市儿童医院，河北省，临床，内科专业（含老年医学、传染病），有效", "补办原因遗失", "遗失声明（刊登的报纸或网站及日期）河北日报", "损坏的原证书已交回否",
                "证明材料　1 份", "□同意", "□不同意");
    }

    @Test
    void rare_characters_are_printed_or_framed_with_their_number() {
        Desk desk = Desk.registration();
        desk.name = "㐱𠮷·买买提";
        Printed form = print(desk).look("rare");
        assertTrue(form.text().contains("㐱"), "the font has it");
        assertTrue(form.text().contains("·买买提"));
        holds(form, "框内为字库所缺汉字的 Unicode 编码（U+20BB7），请手写补正");
        assertFalse(print(Desk.registration()).written().contains("字库所缺"));
    }

    @Test
    @DisplayName("R-PUB-24: no full ID number, not even one that somebody wrote into a text")
    void id_numbers_are_masked() {
        Desk desk = Desk.registration();
        desk.reason = "本人（身份证130102199003070011）申请注册，资格证书编码202413110130102199003070011。";
        String text = print(desk).written();
        assertFalse(text.contains("130102199003070011"), text);
        assertTrue(text.contains("130***********0011"), text);
        assertFalse(new String(print(desk).file(), StandardCharsets.ISO_8859_1).contains("130102199003070011"));
    }

    @Test
    void long_texts_go_on_over_lines_and_pages() {
        Desk desk = Desk.registration().fill("skills", "针刺治疗腰痛、膝痛；".repeat(50));
        desk.reason = "一次说明全部缘由。".repeat(55);
        Printed form = print(desk).look("long");
        assertTrue(form.pages() >= 2);
        holds(form, "针刺治疗腰痛、膝痛；".repeat(10), "一次说明全部缘由。".repeat(10));
        assertEquals(50, form.written().split("针刺治疗", -1).length - 1);
        assertEquals(55, form.written().split("一次说明", -1).length - 1);
    }

    @Test
    void institution_or_record_that_is_nowhere_found_is_named_by_its_number() {
        Desk desk = Desk.registration().fill("qualificationId", new UUID(9, 9).toString());
        desk.photo = Optional.empty();
        holds(print(desk), "医师执业注册申请审核表", "姓名欧阳若兰");
    }

    @Test
    void type_that_is_away_is_said_to_be_away() {
        Desk desk = Desk.registration();
        desk.schemas.clear();
        UnavailableException away = assertThrows(UnavailableException.class, () -> desk.forms().pdf(desk.application()));
        assertEquals("business type registration", away.part());
    }
}
