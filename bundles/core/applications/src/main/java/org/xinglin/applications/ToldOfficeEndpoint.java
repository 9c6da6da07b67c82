package org.xinglin.applications;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.application.ToldOffice;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Keeps what other rooms of the tenant tell its offices (R-REG-54). */
@Component(name = "org.xinglin.applications.toldoffices", service = MessageEndpoint.class)
public final class ToldOfficeEndpoint implements MessageEndpoint {

    private final Store store;
    private final Clock clock;

    /** Takes what it works with. */
    @Activate
    public ToldOfficeEndpoint(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Topic.OFFICE_NOTICE;
    }

    @Override
    public void receive(Message message) {
        if (!message.from().equals(message.to())) {
            throw new IllegalArgumentException("offices are told within their own tenant, not from " + message.from());
        }
        ToldOffice told = Json.read(message.body(), ToldOffice.class);
        store.receive(message, tx -> tx.mapper(OfficeMapper.class)
                .tell(told.office(), told.kind(), Json.write(told.arguments()), clock.instant()));
    }
}
