package org.xinglin.camel;

import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.StartupSummaryLevel;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Runs the routes of one route bundle in a Camel context of its own.
 *
 * <p>A route bundle's component calls {@link #start} when it is activated and {@link #close} when it is
 * deactivated; nothing is shared between two bundles but Camel's classes, so that one can be updated while
 * another moves a file.
 */
public final class RouteContext implements AutoCloseable {

    /** Seconds that exchanges in flight get to finish before {@link #close} interrupts them. */
    private static final long SECONDS_TO_FINISH = 15;

    private final DefaultCamelContext camel;
    private final ProducerTemplate producer;

    private RouteContext(DefaultCamelContext camel) {
        this.camel = camel;
        this.producer = camel.createProducerTemplate();
    }

    /**
     * Starts a Camel context with these routes and returns when all of them are running.
     *
     * @param name the counterparty, for instance {@code exam-centre}: names the context and its threads
     * @param owner a class of the route bundle, whose class loader finds what Camel's does not
     * @param routes the routes; their ids are {@code <counterparty>.<object>.<verb>}
     * @param beans objects that the routes name, by the name they use
     * @throws IllegalStateException if the routes cannot be built or started; nothing is left running
     */
    public static RouteContext start(String name, Class<?> owner, RoutesBuilder routes, Map<String, Object> beans) {
        ClassLoader joint =
                new JointClassLoader(DefaultCamelContext.class.getClassLoader(), owner.getClassLoader());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(joint);
        DefaultCamelContext camel = null;
        try {
            camel = new DefaultCamelContext(false);
            camel.setApplicationContextClassLoader(joint);
            camel.getCamelContextExtension().setName(name);
            camel.setStartupSummaryLevel(StartupSummaryLevel.Oneline);
            camel.setLoadTypeConverters(true);
            camel.getShutdownStrategy().setTimeout(SECONDS_TO_FINISH);
            beans.forEach(camel.getRegistry()::bind);
            camel.addRoutes(routes);
            camel.start();
            return new RouteContext(camel);
        } catch (Exception e) {
            if (camel != null) {
                camel.stop();
            }
            throw new IllegalStateException("routes of " + name + " did not start: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Returns the context, to ask after its routes or to suspend and resume one of them. */
    public CamelContext camel() {
        return camel;
    }

    /** Returns the producer that hands a message to one of the routes. */
    public ProducerTemplate producer() {
        return producer;
    }

    /** Lets exchanges in flight finish, for at most 15 seconds, and stops all routes. */
    @Override
    public void close() {
        camel.stop();
    }
}
