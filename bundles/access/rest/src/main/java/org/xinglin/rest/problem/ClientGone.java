package org.xinglin.rest.problem;

import java.io.IOException;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the log quiet about clients that went away before their answer was written: no fault of ours. */
public final class ClientGone implements FaultListener {

    private static final Logger LOG = LoggerFactory.getLogger(ClientGone.class);

    @Override
    public boolean faultOccurred(Exception fault, String description, Message message) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (is(t)) {
                LOG.debug("a client went away: {}", description);
                return false;
            }
        }
        return true;
    }

    /** Says whether a failure is one of the connection; services never throw these. */
    static boolean is(Throwable failure) {
        return failure instanceof IOException;
    }
}
