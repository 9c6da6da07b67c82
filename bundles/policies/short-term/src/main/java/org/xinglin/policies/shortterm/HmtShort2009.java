package org.xinglin.policies.shortterm;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Text;
import org.xinglin.api.policy.Policy;

/** Is the measures on short-term practice of doctors of Hong Kong and Macau, and those on Taiwan, which are alike (§9.2 HMT-SHORT-2009). */
@Component(name = "org.xinglin.policies.shortterm.hmtshort2009", service = Policy.class)
public class HmtShort2009 extends ShortTermPolicy {

    static final String HONG_KONG_MACAU = "香港、澳门特别行政区医师在内地短期行医管理规定；台湾地区医师在大陆短期行医管理规定";

    private static final LocalDate FROM = LocalDate.of(2009, 3, 1);

    /** Activates. */
    public HmtShort2009() {
        super("hmt-short-2009", Text.of("港澳台医师短期行医（2009）", "Short-term practice, Hong Kong, Macau and Taiwan (2009)"), FROM, List.of(
                        value("shortTerm.hmtMaxYears", "3", FROM, HONG_KONG_MACAU, "第二条", "R-REG-205"),
                        value("shortTerm.hmtCategories", "10 20 40", FROM, HONG_KONG_MACAU, "第五条", "R-REG-205"),
                        value("shortTerm.photoMonths", "6", FROM, HONG_KONG_MACAU, "第六条", "R-REG-206"),
                        value("shortTerm.healthMonths", "3", FROM, HONG_KONG_MACAU, "第六条", "R-REG-206"),
                        value("statutoryDays.hmt-short-term", "20", FROM, HONG_KONG_MACAU, "第八条", "R-REG-207")),
                List.of(new CertificateKnown(), TermAtMost.hmt(), AuthorityOfTheCity.hmt(), ValidEmployers.hmt(),
                        CategoryAndScope.hmt(), new FreshMaterials(), NoPermitThere.hmt(), new NotBanned(), new PermitToCancel(),
                        new GroundArisen()));
    }
}
