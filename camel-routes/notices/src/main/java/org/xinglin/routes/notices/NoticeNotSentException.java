package org.xinglin.routes.notices;

import java.util.UUID;
import org.xinglin.api.account.Channel;

/** Says that a channel did not take a notice; it waits and is tried again. Carries neither address nor text. */
final class NoticeNotSentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoticeNotSentException(UUID message, Channel channel, Exception cause) {
        super("notice " + message + " was not taken by " + channel + ": " + kind(cause));
        setStackTrace(cause.getStackTrace());
    }

    /** Returns the root's kind only: its words may quote what was sent. */
    private static String kind(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }
}
