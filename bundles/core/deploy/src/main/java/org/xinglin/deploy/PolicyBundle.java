package org.xinglin.deploy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.xinglin.api.policy.PolicyRef;

/**
 * Is the bundle that a policy's text becomes: a manifest and the text, nothing else.
 *
 * @param file out of which it came
 * @param title becomes the bundle's name
 * @param who deployed it; the engine writes it into the trail when the policy serves
 */
record PolicyBundle(PolicyRef policy, String title, Path file, String who, String text) {

    static final String FOLDER = "OSGI-INF/policy/";
    static final String PREFIX = "org.xinglin.deployed.";
    static final String FILE = "Xinglin-Policy-File";
    static final String DIGEST = "Xinglin-Policy-Digest";
    static final String WHO = "Deployed-By";
    static final String VERSION = "Xinglin-Policy-Version";

    /** Returns the symbolic name of a policy's bundle. */
    static String symbolicName(String policy) {
        return PREFIX + policy.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    String symbolicName() {
        return symbolicName(policy.id());
    }

    /** Returns where the framework thinks that it comes from. */
    String location() {
        return DeployUrls.POLICY + policy.id();
    }

    String digest() {
        return digest(text);
    }

    /** Returns SHA-256 of a text. */
    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the jar. */
    InputStream jar() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        Map.of(Constants.BUNDLE_MANIFESTVERSION, "2",
                Constants.BUNDLE_SYMBOLICNAME, symbolicName(),
                Constants.BUNDLE_NAME, title,
                Constants.BUNDLE_VERSION, bundleVersion(policy.version()).toString(),
                VERSION, policy.version(), FILE, file.toString(), DIGEST, digest(), WHO, who)
                .forEach((name, value) -> main.put(new Attributes.Name(name), value));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new ZipEntry(FOLDER + file.getFileName()));
            jar.write(text.getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    /** Returns the version if it is one to OSGi; any other text becomes a qualifier. */
    static Version bundleVersion(String version) {
        try {
            return Version.parseVersion(version);
        } catch (IllegalArgumentException other) {
            return new Version(0, 0, 0, version.replaceAll("[^A-Za-z0-9_-]", "_"));
        }
    }
}
