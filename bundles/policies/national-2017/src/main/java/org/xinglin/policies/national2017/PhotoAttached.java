package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands the photo of the applicant where {@code registration.photoRequired} says so (R-REG-63). */
final class PhotoAttached extends Demand {

    PhotoAttached() {
        super("photo-attached", REGISTRATION, ORDER_13, "第十二条", "R-REG-63");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (!"true".equals(parameters.text("registration.photoRequired"))) {
            return Verdict.notInForce();
        }
        return applied.form().id("photo").isPresent() ? Verdict.satisfied() : violated("/photo",
                "请上传六个月内的二寸白底免冠照片（354×472像素，不超过80KB）",
                "attach a photo of the last six months, white background, 354×472 pixels, at most 80 KB");
    }
}
