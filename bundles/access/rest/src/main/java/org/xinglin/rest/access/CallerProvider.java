package org.xinglin.rest.access;

import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;

/** Hands the caller that the guard found to resource methods. */
public final class CallerProvider implements ContextProvider<Caller> {

    @Override
    public Caller createContext(Message message) {
        return message.getExchange().getInMessage().get(Caller.class);
    }
}
