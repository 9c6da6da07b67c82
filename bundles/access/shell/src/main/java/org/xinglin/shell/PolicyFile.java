package org.xinglin.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.policy.PolicyDesk;

/** Reads a policy's text from a file on the server. */
final class PolicyFile {

    private static final int MOST_BYTES = 1 << 20;

    private PolicyFile() {
    }

    /** Returns the text. @throws CommandException if it cannot be read, is no UTF-8 or longer than a policy may be */
    static String read(String file) throws CommandException {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw XinglinCommand.failure(file + " is longer than 1 MiB: no policy is");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException malformed) {
            throw XinglinCommand.failure(file + " is no UTF-8 text");
        } catch (IOException e) {
            throw XinglinCommand.failure(file + " cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /** Writes all that is wrong. @throws CommandException if anything is */
    static void requireSound(XinglinCommand command, String file, String text) throws CommandException {
        String name = Path.of(file).getFileName().toString();
        List<PolicyDesk.Fault> faults = command.parts().require(PolicyDesk.class).check(name, text);
        faults.forEach(fault -> command.say("%s", fault));
        if (!faults.isEmpty()) {
            throw XinglinCommand.failure(faults.size() + (faults.size() == 1 ? " fault" : " faults"));
        }
    }
}
