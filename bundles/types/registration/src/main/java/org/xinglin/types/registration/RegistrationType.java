package org.xinglin.types.registration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Effect;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.standards.Category;

/** Is 注册: the first registration, one in a further province, and re-registration (R-REG-60…70, R-REG-185…189). */
@Component(name = "org.xinglin.types.registration.type")
public class RegistrationType implements BusinessType {

    private static final String SCHEMA = read("registration.schema.json");

    @Override
    public String code() {
        return "registration";
    }

    @Override
    public Text title() {
        return Text.of("注册", "Registration");
    }

    @Override
    public Text explanation() {
        return Text.of("取得国内医师资格者均可申请。在其他省份已有有效注册的执业医师增加执业地点时，所用资格和执业范围须与已有注册完全"
                        + "一致，否则批准后已有注册全部失效。申请由拟执业机构审核，由该机构的审批机关审批。",
                "Open to everyone with a domestic doctor qualification. Who is registered in another province and adds one here"
                        + " has to use the same qualification and scopes, else the registrations that stand become invalid on"
                        + " approval. The intended institution confirms, its authority decides.");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.DOCTOR);
    }

    @Override
    public Confirmer confirmer() {
        return Confirmer.TARGET_INSTITUTION;
    }

    @Override
    public boolean changesRegister() {
        return true;
    }

    @Override
    public String formSchema() {
        return SCHEMA;
    }

    @Override
    public Optional<UUID> target(Form form) {
        return form.id("institutionId");
    }

    @Override
    public Outcome<String> category(Form form, Facts facts) {
        return form.text("category").flatMap(Category::find).map(Category::code).map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Finding.of("category-unknown", "R-REG-06", "/category",
                        "没有这一执业类别，请重新选择", "there is no such category; choose another one")));
    }

    @Override
    public List<Effect> enact(Case approved) {
        return Enactment.of(approved).effects();
    }

    private static String read(String resource) {
        try (InputStream in = RegistrationType.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
