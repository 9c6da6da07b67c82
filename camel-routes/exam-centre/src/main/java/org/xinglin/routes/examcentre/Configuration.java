package org.xinglin.routes.examcentre;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configures where batches come from; PID {@code org.xinglin.routes.examcentre}. */
@ObjectClassDefinition(name = "Xinglin exam centre")
@interface Configuration {

    @AttributeDefinition(description = "Folder with inbox, work, archive and rejected; by default feed in the container's data folder")
    String directory() default "";

    @AttributeDefinition(description = "Milliseconds between two looks into the inbox")
    long pollMillis() default 1000;

    @AttributeDefinition(description = "Seconds after the last change of a batch's files until it is judged although its "
            + "digest does not fit: until then it may be on its way")
    long patienceSeconds() default 60;

    @AttributeDefinition(description = "SFTP server of the exam centre. Empty: the drop folder only")
    String sftp_host() default "";

    @AttributeDefinition(description = "Port of the SFTP server")
    int sftp_port() default 22;

    @AttributeDefinition(description = "User on the SFTP server")
    String sftp_user() default "";

    @AttributeDefinition(description = "File with the user's private key")
    String sftp_keyFile() default "";

    @AttributeDefinition(description = "File with the server's host key, as OpenSSH keeps known hosts")
    String sftp_knownHostsFile() default "";

    @AttributeDefinition(description = "Folder on the SFTP server; fetched files are moved to .fetched in it")
    String sftp_remoteDirectory() default "outgoing";
}
