package org.xinglin.api.account;

import java.util.Map;
import java.util.Optional;
import org.xinglin.api.PersonId;

/**
 * Is something to tell a person; the body of a {@code notice} message. The address stays sealed until it is sent.
 *
 * @param template name of the text, for example {@code activation-code}, {@code application-decided}
 * @param person whose verified channel it goes to; empty if an address is given
 * @param sealedAddress Base64 of the sealed mobile number or e-mail address; empty if a person is given
 * @param channel of the address
 * @param arguments what the text is filled with; no ID number, no qualification code
 */
public record Notice(String template, Optional<PersonId> person, Optional<String> sealedAddress,
        Optional<Channel> channel, Map<String, String> arguments) {

    /** Returns a notice to the verified channel of a person, if there is one. */
    public static Notice to(PersonId person, String template, Map<String, String> arguments) {
        return new Notice(template, Optional.of(person), Optional.empty(), Optional.empty(), arguments);
    }
}
