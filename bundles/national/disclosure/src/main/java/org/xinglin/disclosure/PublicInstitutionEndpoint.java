package org.xinglin.disclosure;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.register.InstitutionPublished;
import org.xinglin.standards.ClinicalSubject;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Takes what provinces publish of their institutions; messages about one institution come in order (R-PUB-03, R-PUB-06). */
@Component(name = "org.xinglin.disclosure.institutionentries")
public final class PublicInstitutionEndpoint implements MessageEndpoint {

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public PublicInstitutionEndpoint(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String topic() {
        return Topic.INSTITUTION_PUBLIC;
    }

    @Override
    public void receive(Message message) {
        if (message.from().isNational()) {
            throw new IllegalArgumentException("institutions are published by provinces");
        }
        InstitutionPublished it = Json.read(message.body(), InstitutionPublished.class);
        store.receive(message, tx -> {
            PublicInstitutionMapper mapper = tx.mapper(PublicInstitutionMapper.class);
            if (it.valid()) {
                mapper.publish(message.from(), it, words(it.subjects()));
            } else {
                mapper.unpublish(message.from(), it.institution());
            }
        });
    }

    /** Returns 诊疗科目 as the public reads them. */
    static List<String> words(List<String> subjects) {
        return subjects.stream().sorted().map(code -> ClinicalSubject.find(code).map(ClinicalSubject::zh).orElse(code)).toList();
    }
}
