package org.xinglin.policies.shortterm;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands employers with a valid licence; one only, but in Hengqin and for foreign doctors (R-REG-205, R-REG-210, R-REG-212). */
final class ValidEmployers extends Demand {

    private ValidEmployers(String id, Set<String> types, String instrument, String rules) {
        super(id, types, instrument, "", rules);
    }

    static ValidEmployers hmt() {
        return new ValidEmployers("hmt-short-term-employer", HMT, HmtShort2009.HONG_KONG_MACAU, "R-REG-205");
    }

    static ValidEmployers foreign() {
        return new ValidEmployers("foreign-short-term-hosts", FOREIGN, ForeignShort.MEASURES, "R-REG-212");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        boolean several = !applied.form().texts("otherInstitutionIds").isEmpty();
        if (applied.facts().institution().isEmpty()) {
            return Verdict.undetermined("聘用单位的信息暂时不可用", "the employer cannot be looked up now");
        }
        if (types().equals(HMT) && !hengqin(applied)) {
            if (several) {
                return violated("/otherInstitutionIds", "受聘于几家单位的，请分别办理", "each employer needs a registration of its own");
            }
            if (!applied.form().flag("legalPerson")) {
                return violated("/legalPerson", "聘用单位须具有独立法人资格", "the employer needs independent legal personality");
            }
        }
        return employers(applied).filter(all -> all.stream().allMatch(e -> e.valid())).isPresent() ? Verdict.satisfied()
                : violated("/institutionId", "聘用单位不在本省，或者其执业许可证已停用、注销", "an employer is not of this province, or its"
                        + " licence is suspended or cancelled");
    }
}
