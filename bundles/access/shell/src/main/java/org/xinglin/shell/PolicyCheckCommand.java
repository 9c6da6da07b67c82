package org.xinglin.shell;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;

/** Says all that is wrong with a policy's text; exit status 1 if anything is. */
@Service
@Command(scope = "xinglin", name = "policy-check", description = "Says all that is wrong with a policy's text")
public final class PolicyCheckCommand extends XinglinCommand {

    @Argument(index = 0, name = "file", required = true, description = "the *.policy.yaml, on the server")
    @Completion(FileCompleter.class)
    String file;

    @Override
    void run() throws CommandException {
        PolicyFile.requireSound(this, file, PolicyFile.read(file));
        say("sound: it may be deployed");
    }
}
