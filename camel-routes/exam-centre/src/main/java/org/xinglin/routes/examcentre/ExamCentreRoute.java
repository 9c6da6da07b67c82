package org.xinglin.routes.examcentre;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.xinglin.api.qualification.ExamFeed;
import org.xinglin.camel.RouteContext;

/** Runs the routes of the exam centre while there is a feed; without one the files stay where they are. */
@Component(name = "org.xinglin.routes.examcentre", service = {}, immediate = true)
@Designate(ocd = Configuration.class)
public final class ExamCentreRoute {

    private final RouteContext camel;

    /** Starts looking. @throws IOException if the folders cannot be made */
    @Activate
    public ExamCentreRoute(BundleContext bundle, @Reference ExamFeed feed, Configuration configuration)
            throws IOException {
        this(directory(bundle, configuration), feed, configuration);
    }

    ExamCentreRoute(Path directory, ExamFeed feed, Configuration configuration) throws IOException {
        if (!configuration.sftp_host().isBlank() && configuration.sftp_knownHostsFile().isBlank()) {
            throw new IllegalArgumentException("sftp.knownHostsFile is missing: a server is not believed unseen");
        }
        DropFolder folder = new DropFolder(directory.toAbsolutePath());
        Arrival arrival = new Arrival(System::nanoTime, Duration.ofSeconds(configuration.patienceSeconds()));
        camel = RouteContext.start("exam-centre", ExamCentreRoute.class, new ExamCentreRoutes(folder, configuration),
                Map.of("desk", new BatchDesk(folder, arrival, feed)));
    }

    /** Lets the batch under way end, for a while, and stops. */
    @Deactivate
    public void close() {
        camel.close();
    }

    static Path directory(BundleContext bundle, Configuration configuration) {
        if (!configuration.directory().isBlank()) {
            return Path.of(configuration.directory());
        }
        String data = bundle.getProperty("karaf.data");
        return Path.of(data == null ? "data" : data, "feed", "exam-centre");
    }
}
