package org.xinglin.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AccessController;
import java.security.Principal;
import javax.security.auth.Subject;

/** Says who did something: the owner of a file, the user of the shell. */
final class Who {

    private Who() {
    }

    /** Returns the name of a file's owner; {@code ?} if the file is gone or has none. */
    static String owns(Path file) {
        try {
            return Files.getOwner(file).getName();
        } catch (IOException | UnsupportedOperationException unknown) {
            return "?";
        }
    }

    /** Returns the shell's user on whose behalf this thread works, or {@code system}. */
    @SuppressWarnings("removal")
    static String asks() {
        Subject subject = Subject.getSubject(AccessController.getContext());
        return subject == null ? "system" : subject.getPrincipals().stream()
                .filter(p -> p.getClass().getSimpleName().equals("UserPrincipal")).map(Principal::getName).findFirst()
                .orElse("system");
    }
}
