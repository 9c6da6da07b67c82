package org.xinglin.routes.examcentre;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** Looks into the folders, and fetches from the exam centre's server if there is one. */
final class ExamCentreRoutes extends RouteBuilder {

    private static final String OF_A_BATCH = "nmec-.*\\.(csv|manifest\\.json)";

    private final DropFolder folder;
    private final Configuration configuration;

    ExamCentreRoutes(DropFolder folder, Configuration configuration) {
        this.folder = folder;
        this.configuration = configuration;
    }

    @Override
    public void configure() {
        // A file stays where it is until the desk has moved it: noop, and seen again at every look
        String looking = "?noop=true&idempotent=false&initialDelay=0&delay=" + configuration.pollMillis()
                + "&sortBy=file:modified&include=";
        onException(Exception.class).handled(true)
                .log(LoggingLevel.ERROR, "org.xinglin.routes.examcentre",
                        "Batch file ${header.CamelFileName} stays where it is: ${exception.class.simpleName} ${exception.message}")
                .delay(configuration.pollMillis());
        from("file:" + folder.work() + looking + raw(".*\\.(manifest|result)\\.json"))
                .routeId("exam-centre.batch.ingest")
                .to("bean:desk?method=ingest(${header.CamelFileName})");
        from("file:" + folder.inbox() + looking + raw(".*\\.manifest\\.json"))
                .routeId("exam-centre.batch.receive")
                .to("bean:desk?method=receive(${header.CamelFileName})");
        from("timer:exam-centre?delay=0&fixedRate=false&period=" + configuration.pollMillis())
                .routeId("exam-centre.status.review")
                .to("bean:desk?method=review");
        if (!configuration.sftp_host().isBlank()) {
            from(server())
                    .routeId("exam-centre.file.fetch")
                    .to("file:" + folder.inbox() + "?tempPrefix=.part-&fileExist=Override");
        }
    }

    /** Fetches data files before manifests, so that a manifest that has come finds its data. */
    private String server() {
        return "sftp:" + configuration.sftp_user() + "@" + configuration.sftp_host() + ":" + configuration.sftp_port() + "/"
                + configuration.sftp_remoteDirectory()
                + "?privateKeyFile=" + raw(configuration.sftp_keyFile())
                + "&strictHostKeyChecking=yes&knownHostsFile=" + raw(configuration.sftp_knownHostsFile())
                + "&useUserKnownHostsFile=false&preferredAuthentications=publickey&passiveMode=true&stepwise=false"
                + "&readLock=changed&readLockCheckInterval=1000&readLockMinLength=0&move=.fetched/${file:name}"
                + "&sortBy=file:ext&maximumReconnectAttempts=0&throwExceptionOnConnectFailed=false"
                + "&localWorkDirectory=" + raw(folder.work().resolve(".fetching").toString())
                + "&delay=" + Math.max(configuration.pollMillis(), 1000)
                + "&backoffMultiplier=10&backoffErrorThreshold=2&include=" + raw(OF_A_BATCH);
    }

    private static String raw(String value) {
        return "RAW(" + value + ")";
    }
}
