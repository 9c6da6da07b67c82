package org.xinglin.disclosure;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.register.InstitutionRenamed;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Takes the names that provinces decided on; those of one institution come in order (R-INS-05). */
@Component(name = "org.xinglin.disclosure.names")
public final class NameEndpoint implements MessageEndpoint {

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public NameEndpoint(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String topic() {
        return Topic.INSTITUTION_NAME;
    }

    @Override
    public void receive(Message message) {
        if (message.from().isNational()) {
            throw new IllegalArgumentException("institutions are renamed by provinces");
        }
        InstitutionRenamed renamed = Json.read(message.body(), InstitutionRenamed.class);
        store.receive(message, tx -> {
            NameMapper mapper = tx.mapper(NameMapper.class);
            mapper.call(message.from(), renamed);
            mapper.touch(renamed.institution());
        });
    }
}
