package org.xinglin.shell;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.osgi.framework.BundleContext;
import org.xinglin.api.UnavailableException;

/** Offers values at the tab key; while what knows them is away it offers none. */
abstract class Offers implements Completer {

    @Reference
    BundleContext context;

    /** Returns the values. */
    abstract Collection<String> values(CommandLine line);

    Parts parts() {
        return new Parts(context);
    }

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        try {
            return new StringsCompleter(values(line)).complete(session, line, candidates);
        } catch (UnavailableException away) {
            return -1;
        }
    }
}
