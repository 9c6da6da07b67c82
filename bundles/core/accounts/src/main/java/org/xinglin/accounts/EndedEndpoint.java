package org.xinglin.accounts;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.Accounts.Ended;
import org.xinglin.api.application.OpenApplications;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/**
 * Has the unfinished applications closed of a person whose account has ended (R-ACC-33). While there is nobody to close them,
 * the message waits.
 */
@Component(name = "org.xinglin.accounts.endings", service = MessageEndpoint.class)
public final class EndedEndpoint implements MessageEndpoint {

    private final Store store;
    private final OpenApplications applications;

    /** Takes what it stands on. */
    @Activate
    public EndedEndpoint(@Reference Store store, @Reference OpenApplications applications) {
        this.store = store;
        this.applications = applications;
    }

    @Override
    public String topic() {
        return Accounts.ENDED_TOPIC;
    }

    @Override
    public void receive(Message message) {
        Ended ended = Json.read(message.body(), Ended.class);
        store.receive(message, tx -> applications.closeAll(ended.person(), ended.reasonZh(), ended.reasonEn()));
    }
}
