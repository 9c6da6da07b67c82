package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.Finding;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;

/** Is a demand upon applications; says how it is undetermined while a fact is away. */
abstract class Demand implements Provision {

    /** 医师执业注册管理办法. */
    static final String ORDER_13 = "医师执业注册管理办法（国家卫生和计划生育委员会令第13号）";
    /** 国家卫生健康委 questions and answers on electronic registration. */
    static final String ANSWERS = "医师电子化注册业务问答（国家卫生健康委）";
    /** 中医医术确有专长人员医师资格考核注册管理暂行办法. */
    static final String TCM_SKILL = "中医医术确有专长人员医师资格考核注册管理暂行办法（国家卫生和计划生育委员会令第15号）";
    /** 中国人民解放军实施〈执业医师法〉办法. */
    static final String MILITARY = "中国人民解放军实施《执业医师法》办法";
    /** 国卫办医发〔2017〕18号. */
    static final String EREG_2017 = "电子化注册信息系统管理工作规范（国卫办医发〔2017〕18号）";

    /** 注册. */
    static final Set<String> REGISTRATION = Set.of("registration");
    /** Businesses that end in a new practice certificate: the grounds of refusal hold for them (R-REG-36, R-REG-37). */
    static final Set<String> NEW_CERTIFICATE = Set.of("registration", "military-in", "upgrade", "change");
    /** Businesses by which an institution takes a doctor on. */
    static final Set<String> AT_TARGET = Set.of("registration", "military-in", "upgrade", "change", "filing");
    /** Businesses that put a doctor on the register who is not on it in that place. */
    static final Set<String> TAKEN_ON = Set.of("registration", "military-in");
    /** Businesses that may lead a doctor to another institution as the main one. */
    static final Set<String> AT_NEW_INSTITUTION = Set.of("registration", "military-in", "change");

    private final String id;
    private final Set<String> types;
    private final Basis basis;

    Demand(String id, Set<String> types, String instrument, String article, String rules) {
        this.id = id;
        this.types = types;
        this.basis = new Basis(instrument, article, rules);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Set<String> types() {
        return types;
    }

    @Override
    public final Basis basis() {
        return basis;
    }

    /** Returns a violation of this provision at a field. */
    final Verdict violated(String field, String zh, String en) {
        return Verdict.violated(Finding.of(id, basis.rules(), field, zh, en));
    }

    /** Is a demand that looks at what the national registers know of the applicant. */
    abstract static class OfPerson extends Demand {

        OfPerson(String id, Set<String> types, String instrument, String article, String rules) {
            super(id, types, instrument, article, rules);
        }

        abstract Verdict judge(Case applied, Facts.Person person, Parameters parameters);

        @Override
        public final Verdict judge(Case applied, Parameters parameters) {
            return applied.facts().person()
                    .map(person -> judge(applied, person, parameters))
                    .orElseGet(() -> Verdict.undetermined("国家端的资格与注册信息暂时不可用，审批前将再次核对",
                            "the national registers cannot be asked now; checked again before the approval has effects"));
        }
    }

    /** Is a demand that looks at the qualification chosen in the form; silent if that is none of the applicant's. */
    abstract static class OfQualification extends OfPerson {

        OfQualification(String id, Set<String> types, String instrument, String article, String rules) {
            super(id, types, instrument, article, rules);
        }

        abstract Verdict judge(Case applied, Facts.Person person, Facts.Qualification chosen, Parameters parameters);

        @Override
        final Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
            return applied.form().id("qualificationId").flatMap(person::qualification)
                    .map(chosen -> judge(applied, person, chosen, parameters))
                    .orElseGet(Verdict::notInForce);
        }
    }

    /** Is a demand that looks at the institution that is to confirm. */
    abstract static class OfInstitution extends Demand {

        OfInstitution(String id, Set<String> types, String instrument, String article, String rules) {
            super(id, types, instrument, article, rules);
        }

        abstract Verdict judge(Case applied, Facts.Institution institution);

        @Override
        public final Verdict judge(Case applied, Parameters parameters) {
            return applied.facts().institution()
                    .map(institution -> judge(applied, institution))
                    .orElseGet(() -> Verdict.undetermined("拟执业机构的信息暂时不可用",
                            "the institution's data cannot be had now"));
        }
    }
}
