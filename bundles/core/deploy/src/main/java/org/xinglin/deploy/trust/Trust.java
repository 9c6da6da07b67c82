package org.xinglin.deploy.trust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.Text;

/**
 * Knows whose signatures are demanded. Configured by {@code etc/org.xinglin.trust.cfg}; without it nothing need be signed. If
 * signatures are required and no key can be read, nothing is trusted.
 */
@Component(name = "org.xinglin.deploy.trust", service = Trust.class, configurationPid = "org.xinglin.trust", immediate = true)
@Designate(ocd = Trust.Configuration.class)
public final class Trust {

    private static final Logger LOG = LoggerFactory.getLogger(Trust.class);

    private volatile State state;

    private record State(boolean required, Map<String, OperatorKey> keys) {
    }

    /** Says what has to be signed, and by whom. */
    @ObjectClassDefinition(name = "Xinglin trust")
    public @interface Configuration {

        /** Whether policy files and leaf bundles have to be signed. */
        @AttributeDefinition(description = "Whether policy files and leaf bundles have to be signed")
        boolean required() default false;

        /** Public keys of the national operator. */
        @AttributeDefinition(description = "Public keys of the national operator (Ed25519 or SM2), SubjectPublicKeyInfo in "
                + "Base64 as 'xinglin keygen' prints them, with commas or blanks between them")
        String[] keys() default {};
    }

    /** Reads the keys. */
    @Activate
    public Trust(Configuration configuration) {
        configure(configuration);
    }

    Trust(boolean required, List<OperatorKey> keys) {
        state = new State(required, keys.stream().collect(Collectors.toMap(OperatorKey::id, key -> key)));
    }

    /** Reads the keys anew; what is installed stays, what comes is judged by them. */
    @Modified
    public void configure(Configuration configuration) {
        Map<String, OperatorKey> keys = new TreeMap<>();
        Arrays.stream(configuration.keys()).flatMap(all -> Arrays.stream(all.split("[,\\s]+"))).filter(key -> !key.isEmpty())
                .forEach(key -> read(key).ifPresent(read -> keys.put(read.id(), read)));
        state = new State(configuration.required(), keys);
        if (configuration.required()) {
            LOG.info("Policy files and leaf bundles have to be signed by {}", keys.isEmpty() ? "nobody: there is no key" : keys.values());
        }
    }

    private static Optional<OperatorKey> read(String key) {
        try {
            return Optional.of(OperatorKey.read(key));
        } catch (IllegalArgumentException wrong) {
            LOG.error("A key in org.xinglin.trust.cfg is passed over: {}", wrong.getMessage());
            return Optional.empty();
        }
    }

    /** Says whether what comes has to be signed. */
    public boolean required() {
        return state.required();
    }

    /** Says what speaks against a policy's text, if anything does. */
    public Optional<Text> objection(String policyText) {
        TextSeal seal = TextSeal.of(policyText);
        return objection(state, seal.signatures(), seal.message());
    }

    /** Says what speaks against a bundle, if anything does. */
    Optional<Text> objection(Entries entries) {
        return objection(state, entries.signature().lines().map(line -> line.trim().split("\\s+"))
                .filter(parts -> parts.length == 2).map(parts -> new TextSeal.Line(parts[0], parts[1])).toList(), entries.message());
    }

    private static Optional<Text> objection(State now, List<TextSeal.Line> signatures, byte[] message) {
        if (!now.required()) {
            return Optional.empty();
        }
        if (signatures.isEmpty()) {
            return Optional.of(Text.of("没有签名", "is not signed"));
        }
        List<String> unknown = new ArrayList<>();
        for (TextSeal.Line line : signatures) {
            OperatorKey key = now.keys().get(line.key());
            if (key == null) {
                unknown.add(line.key());
            } else if (key.signed(message, decoded(line.signature()))) {
                return Optional.empty();
            }
        }
        return Optional.of(unknown.size() == signatures.size()
                ? Text.of("签名密钥 " + unknown + " 不在 etc/org.xinglin.trust.cfg 中", "is signed by " + unknown
                        + ", which is no key of etc/org.xinglin.trust.cfg")
                : Text.of("签名与内容不符：签名后被改动", "does not match its signature: it was altered after signing"));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }
}
