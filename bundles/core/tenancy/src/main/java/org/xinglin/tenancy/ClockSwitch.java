package org.xinglin.tenancy;

import java.io.IOException;
import java.time.Duration;
import java.util.Dictionary;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TestClock;

/**
 * Offers the {@link TestClock} if the configuration {@code org.xinglin.clock} says {@code adjustable = true} when the system starts.
 * It looks once: a file that is dropped, changed or removed later changes nothing before the next start.
 */
@Component(name = "org.xinglin.tenancy.clock.switch", service = {}, immediate = true)
public final class ClockSwitch {

    static final String PID = "org.xinglin.clock";
    private static final Logger LOG = LoggerFactory.getLogger(ClockSwitch.class);

    private final SystemClock clock;
    private final ServiceRegistration<TestClock> offered;

    /** Looks at the configuration and offers the test clock, or does nothing. */
    @Activate
    public ClockSwitch(BundleContext bundle, @Reference SystemClock clock, @Reference ConfigurationAdmin configurations)
            throws IOException, InvalidSyntaxException {
        this.clock = clock;
        this.offered = adjustable(configurations) ? bundle.registerService(TestClock.class, new ClockDesk(clock), null) : null;
        if (offered != null) {
            LOG.warn("This installation was started with the test clock: its time can be set. Not for production");
        }
    }

    /** Takes the test clock back and releases the clock. */
    @Deactivate
    public void stop() {
        if (offered != null) {
            offered.unregister();
            clock.ahead(Duration.ZERO);
        }
    }

    /** Says whether the setting is there; anything but {@code true} is not. */
    static boolean adjustable(ConfigurationAdmin configurations) throws IOException, InvalidSyntaxException {
        Configuration[] found = configurations.listConfigurations("(service.pid=" + PID + ")");
        if (found == null) {
            return false;
        }
        Dictionary<String, Object> keys = found[0].getProperties();
        Object value = keys == null ? null : keys.get("adjustable");
        return value != null && "true".equalsIgnoreCase(value.toString().strip());
    }
}
