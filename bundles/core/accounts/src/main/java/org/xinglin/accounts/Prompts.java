package org.xinglin.accounts;

import java.util.List;
import org.xinglin.api.Text;

/** Holds what a doctor is told on the way to activation, in the official wording (R-ACC-09, 10, 17). */
final class Prompts {

    private static final Text PASSED = Text.of(
            "恭喜，您已经通过医师信息校验！为了您的账户安全，您还需要激活您的账户才能使用全部功能；",
            "You have passed the verification. For your account's safety you still have to activate it before all "
                    + "functions open. ");

    private Prompts() {
    }

    /** Says that nothing was found, with what was compared, and where to turn (R-ACC-09). */
    static Text nothingFound(String name, String maskedIdNo) {
        return Text.of("""
                未查询到医师资格信息！未查询到医师执业注册信息！
                您的姓名：%s
                身份证号码：%s
                请仔细核对您的身份证、医师资格证书和医师执业证书上的姓名、身份证号码与系统注册时输入的姓名和身份证号码是否一致；\
                本系统是按照医师资格证书或医师执业证书上的姓名和身份证号进行验证；\
                如果输入有误请您点击“检查和更新我的身份信息”；\
                如果输入无误，请到所在医疗机构核实您的信息或参照以下方式：
                老人老办法医师资格信息修改及补录指南
                新人新办法医师资格信息修改及补录指南
                军队离休及复转退人员医师资格信息补录指南""".formatted(name, maskedIdNo), """
                No doctor qualification was found! No practice registration was found!
                Your name: %s
                Your document's number: %s
                Compare your identity card, qualification certificate and practice certificate with what you entered: \
                verification goes by the name and number on the certificates. If you mistyped, correct your identity \
                data; if not, ask your institution to check your records, or follow one of these guides:
                Correcting or entering a qualification recognised under the old rules (before 1999)
                Correcting or entering a qualification by national examination
                Entering the qualification of retired, demobilised or transferred military personnel"""
                .formatted(name, maskedIdNo));
    }

    /** Names the institution that issues the code (R-ACC-17); with two registrations either may (R-ACC-15). */
    static Text institutionCode(List<String> institutions) {
        String zh = String.join("”或“", institutions);
        String en = String.join(" or ", institutions);
        return passed("账户激活码需要您到您执业所在医疗机构“" + zh + "”申领。如果“" + zh
                        + "”不是您目前执业所在的医疗机构，请您去卫生计生行政部门办理医师执业注册的变更。",
                "Fetch the activation code from the institution where you practise: " + en + ". If that is not your "
                        + "present institution, have your registration changed at the health commission.");
    }

    /** Says that the institution activates automatically once a channel is verified (R-ACC-18). */
    static Text automatic(List<String> institutions) {
        return passed("您的主要执业机构“" + String.join("”或“", institutions)
                        + "”已开通自动激活，无需激活码；请先验证您的手机号（手机不能接收短信的，请验证邮箱），验证后刷新页面即可激活账户。",
                "Your main institution (" + String.join(" or ", institutions) + ") activates accounts automatically, without "
                        + "a code: verify your mobile number, or your e-mail address, then refresh this page.");
    }

    /** Says that the institution has sent no code because its province has no electronic registration (case B). */
    static Text byApproval() {
        return passed("为方便未电子化注册省份的医师办理业务，在账户激活前您可以提交“注册”和“变更”业务，"
                        + "在您提交的“注册”或“变更”业务由相关的卫计委审核完成后，您的账号将会自动激活。",
                "As your province has no electronic registration, you may hand in a registration or a change before "
                        + "activation; once the commission has approved it, your account is activated by itself.");
    }

    /** Asks for the own qualification code (cases C and D). */
    static Text qualificationCode(boolean codeIssued) {
        return passed("请输入您的医师资格证书编码以激活您的账户。"
                        + (codeIssued ? "" : "您的医师资格证书编码尚未下达，请待编码下达后再激活。"),
                "Enter the code of your qualification certificate to activate your account."
                        + (codeIssued ? "" : " It has not been issued yet; come back when it has."));
    }

    /** Says that nothing is left to do (R-ACC-21, 22). */
    static Text activated() {
        return Text.of("您的账户已激活，系统已开放所有功能。", "Your account is active; all functions are open.");
    }

    private static Text passed(String zh, String en) {
        return Text.of(PASSED.zh() + zh, PASSED.en() + en);
    }
}
