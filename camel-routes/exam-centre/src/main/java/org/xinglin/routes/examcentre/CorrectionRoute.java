package org.xinglin.routes.examcentre;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.qualification.Corrections;
import org.xinglin.camel.RouteContext;

/** Lays each ended month's corrections into the outbox, while there is a register that keeps them (R-FEED-32). */
@Component(name = "org.xinglin.routes.examcentre.corrections", service = {}, immediate = true,
        configurationPid = "org.xinglin.routes.examcentre")
public final class CorrectionRoute {

    private final RouteContext camel;

    /** Starts looking. @throws IOException if the folders cannot be made */
    @Activate
    public CorrectionRoute(BundleContext bundle, @Reference Corrections corrections, Configuration configuration)
            throws IOException {
        this(ExamCentreRoute.directory(bundle, configuration), corrections, configuration);
    }

    CorrectionRoute(Path directory, Corrections corrections, Configuration configuration) throws IOException {
        DropFolder folder = new DropFolder(directory.toAbsolutePath());
        camel = RouteContext.start("exam-centre-corrections", CorrectionRoute.class, new Routes(folder, configuration),
                Map.of("corrections", corrections));
    }

    /** Lets the file under way be written and stops. */
    @Deactivate
    public void close() {
        camel.close();
    }

    private static final class Routes extends RouteBuilder {

        private final DropFolder folder;
        private final Configuration configuration;

        private Routes(DropFolder folder, Configuration configuration) {
            this.folder = folder;
            this.configuration = configuration;
        }

        @Override
        public void configure() {
            onException(UnavailableException.class, UnknownException.class).handled(true)
                    .log(LoggingLevel.DEBUG, "org.xinglin.routes.examcentre", "Corrections wait: ${exception.message}")
                    .delay(configuration.pollMillis());
            onException(Exception.class).handled(true)
                    .log(LoggingLevel.ERROR, "org.xinglin.routes.examcentre",
                            "Corrections are not sent now: ${exception.class.simpleName} ${exception.message}")
                    .delay(configuration.pollMillis());
            from("timer:exam-centre-corrections?delay=0&fixedRate=false&period=" + configuration.pollMillis())
                    .routeId("exam-centre.correction.send")
                    .setBody(exchange -> folder.outbox())
                    .to("bean:corrections?method=send(${body})")
                    .split(body())
                    .log(LoggingLevel.INFO, "org.xinglin.routes.examcentre", "Corrections ${body} lie in the outbox");
        }
    }
}
