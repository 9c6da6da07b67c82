package org.xinglin.camel;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Set;

/** Asks Camel's class loader first and the route bundle's second, for classes and for resources. */
final class JointClassLoader extends ClassLoader {

    private final ClassLoader routes;

    JointClassLoader(ClassLoader camel, ClassLoader routes) {
        super(camel);
        this.routes = routes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return routes.loadClass(name);
    }

    @Override
    protected URL findResource(String name) {
        return routes.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Set<URL> found = new LinkedHashSet<>(Collections.list(getParent().getResources(name)));
        found.addAll(Collections.list(routes.getResources(name)));
        return Collections.enumeration(found);
    }
}
