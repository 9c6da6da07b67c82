package org.xinglin.routes.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.account.Notices;
import org.xinglin.api.account.Notices.Outgoing;
import org.xinglin.api.exchange.Message;

/** Turns one notice message into a text and sends it, or writes it to the local outbox. Logs neither address nor text. */
final class NoticeDelivery implements Consumer<Message> {

    /** After this long an undeliverable notice is given up, so that it does not hold up those after it. */
    static final Duration PATIENCE = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(NoticeDelivery.class);
    /** Stands in the outbox for a text that has left the system: its code is not kept. */
    private static final String SENT = "（已发送）";
    private static final String GIVEN_UP = "（未能发送）";

    private final Notices notices;
    private final NoticeRoutes routes;
    private final ProducerTemplate producer;
    private final LocalOutbox outbox;
    private final Clock clock;

    NoticeDelivery(Notices notices, NoticeRoutes routes, ProducerTemplate producer, LocalOutbox outbox, Clock clock) {
        this.notices = notices;
        this.routes = routes;
        this.producer = producer;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void accept(Message message) {
        Optional<Outgoing> composed = notices.compose(message);
        if (composed.isEmpty()) {
            LOG.info("Notice {} of tenant {}: nobody to reach", message.id(), message.from());
            return;
        }
        Outgoing notice = composed.get();
        if (!routes.leads(notice.channel())) {
            keep(message, notice, notice.address(), notice.text());
            LOG.info("Notice {} of tenant {}: in the local outbox", message.id(), message.from());
        } else if (send(message, notice)) {
            keep(message, notice, notice.maskedAddress(), SENT);
            LOG.info("Notice {} of tenant {}: sent by {}", message.id(), message.from(), notice.channel());
        } else {
            keep(message, notice, notice.maskedAddress(), GIVEN_UP);
            LOG.warn("Notice {} of tenant {}: given up, {} has not taken it for a day", message.id(), message.from(),
                    notice.channel());
        }
    }

    /** Sends; returns false if it is too late to try again. @throws NoticeNotSentException if it is to be tried again */
    private boolean send(Message message, Outgoing notice) {
        try {
            producer.sendBody(NoticeRoutes.entrance(notice.channel()), notice);
            return true;
        } catch (CamelExecutionException e) {
            if (message.sentAt().plus(PATIENCE).isBefore(clock.instant())) {
                return false;
            }
            throw new NoticeNotSentException(message.id(), notice.channel(), e);
        }
    }

    private void keep(Message message, Outgoing notice, String address, String text) {
        outbox.write(message.id(), message.sentAt(), new LocalOutbox.Entry(message.sentAt().toString(),
                message.from().code(), notice.channel().name(), address, notice.maskedAddress(), text));
    }
}
