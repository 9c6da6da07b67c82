package org.xinglin.applications;

import java.util.Collection;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads all classes of a leaf at once. The framework closes a bundle's files with its update, and from then on what was not
 * loaded cannot be: a request that began with the former type would fail half way.
 */
final class LeafClasses {

    private static final Logger LOG = LoggerFactory.getLogger(LeafClasses.class);
    private static final String SUFFIX = ".class";

    private LeafClasses() {
    }

    /** Loads and initialises the bundle's own classes beside and below one of them. */
    static void load(Bundle bundle, Class<?> one) {
        BundleWiring wiring = bundle == null ? null : bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            return;
        }
        Collection<String> files = wiring.listResources(one.getPackageName().replace('.', '/'), "*" + SUFFIX,
                BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE);
        for (String file : files) {
            try {
                Class.forName(file.substring(0, file.length() - SUFFIX.length()).replace('/', '.'), true, one.getClassLoader());
            } catch (ClassNotFoundException | LinkageError optional) {
                LOG.debug("{} of {} cannot be loaded: {}", file, bundle, optional.toString());
            }
        }
    }
}
