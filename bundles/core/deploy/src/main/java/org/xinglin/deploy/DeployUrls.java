package org.xinglin.deploy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.url.AbstractURLStreamHandlerService;
import org.osgi.service.url.URLStreamHandlerService;

/**
 * Opens {@code xinglin-deploy:…}, the locations of what the deploy folder brought, so that {@code bundle:update ID} reads the
 * file again. It is checked then as if it had just come.
 */
@Component(name = "org.xinglin.deploy.urls", service = URLStreamHandlerService.class, property = "url.handler.protocol=xinglin-deploy")
public final class DeployUrls extends AbstractURLStreamHandlerService {

    static final String SCHEME = "xinglin-deploy:";
    static final String POLICY = SCHEME + "policy/";
    static final String JAR = SCHEME + "jar/";

    private final PolicyFiles policies;
    private final LeafJars jars;

    /** Knows who reads the files. */
    @Activate
    public DeployUrls(@Reference PolicyFiles policies, @Reference LeafJars jars) {
        this.policies = policies;
        this.jars = jars;
    }

    @Override
    public URLConnection openConnection(URL url) {
        return new URLConnection(url) {
            @Override
            public void connect() {
                connected = true;
            }

            @Override
            public InputStream getInputStream() throws IOException {
                String location = url.toExternalForm();
                if (location.startsWith(POLICY)) {
                    return policies.open(location);
                }
                if (location.startsWith(JAR)) {
                    return jars.open(location);
                }
                throw new FileNotFoundException(location);
            }
        };
    }
}
