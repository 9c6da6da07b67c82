package org.xinglin.types.maintenance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Consequences;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.FormSchema;
import org.xinglin.api.business.NamedRegistration;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.UpdateParticulars;

/** Is 信息维护: photo, school, education and title of a registration, on the main institution's word alone (R-REG-230…236). */
@Component(name = "org.xinglin.types.maintenance.type")
public class MaintenanceType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(MaintenanceType.class, "maintenance.schema.json");

    @Override
    public String code() {
        return "maintenance";
    }

    @Override
    public Text title() {
        return Text.of("信息维护", "Information maintenance");
    }

    @Override
    public Text explanation() {
        return Text.of("可以维护照片、毕业学校、学历、任职资格，至少填写一项，未填写的保持不变。经当前主要执业机构审核通过后生效，无须审批机关"
                        + "审批；只更新执业注册信息，医师资格信息不变。姓名、性别、出生日期、所学专业和证件号码不能在此修改。照片为白底、"
                        + "354×472像素、80KB以内的jpg、jpeg或png文件。",
                "Photo, school, education and professional title can be maintained: give at least one, what is left out stays. It"
                        + " takes effect when the present main institution agrees, no authority decides. Only the registration"
                        + " changes, never the qualification. Name, gender, date of birth, major and document number cannot be"
                        + " changed here. The photo has a white ground, 354×472 pixels, at most 80 KB, jpg, jpeg or png.");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.DOCTOR);
    }

    @Override
    public Confirmer confirmer() {
        return Confirmer.CURRENT_MAIN_INSTITUTION;
    }

    /** The institution has the last word (R-REG-232). */
    @Override
    public Decider decider() {
        return Decider.INSTITUTION;
    }

    @Override
    public boolean exclusive(Starter starter) {
        return false;
    }

    /** A doctor who moves asks the new institution again (R-REG-236). */
    @Override
    public boolean fallsWithItsGround() {
        return true;
    }

    @Override
    public boolean replacesOpenOne() {
        return true;
    }

    @Override
    public String formSchema() {
        return SCHEMA;
    }

    @Override
    public Outcome<Optional<UUID>> institution(Form form, Optional<Facts.Person> person) {
        return NamedRegistration.mainInstitution(form, person);
    }

    @Override
    public Outcome<String> category(Form form, Facts facts) {
        return NamedRegistration.category(form, facts);
    }

    /** Replaces what the form says in the registration's own copy (R-REG-233, R-DAT-11). */
    @Override
    public List<Effect> enact(Case approved) {
        Standing.Registration registration = NamedRegistration.require(approved);
        return List.of(new UpdateParticulars(registration.id(), registration.tenant(),
                Consequences.particulars(approved.form(), registration.particulars()), approved.on()));
    }
}
