package org.xinglin.shell;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.xinglin.api.UnavailableException;

/** Looks services up at the moment of use, so that a command is there even while what it shows is not. */
class Parts {

    private final BundleContext context;

    Parts(BundleContext context) {
        this.context = context;
    }

    /** Returns a service. @throws UnavailableException naming it if it is away */
    <T> T require(Class<T> type) {
        return find(type).orElseThrow(() -> new UnavailableException(type.getSimpleName()));
    }

    /** Returns a service, or empty if it is away. */
    <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(context.getServiceReference(type)).map(context::getService);
    }

    /** Returns every service of a type. */
    <T> List<T> all(Class<T> type) {
        try {
            Collection<ServiceReference<T>> references = context.getServiceReferences(type, null);
            return references.stream().map(context::getService).filter(service -> service != null).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
