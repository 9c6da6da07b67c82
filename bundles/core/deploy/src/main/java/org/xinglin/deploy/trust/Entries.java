package org.xinglin.deploy.trust;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.osgi.framework.Bundle;

/**
 * Is what a bundle holds: the SHA-256 of each entry by name, directories and the signature left out.
 *
 * @param signature the text of {@code META-INF/XINGLIN.SIG}; empty if there is none
 */
record Entries(Map<String, String> digests, String signature) {

    static final String SIGNATURE = "META-INF/XINGLIN.SIG";

    private static final String DOMAIN = "xinglin bundle 1\n";
    private static final int LONGEST_SIGNATURE = 65_536;

    /** Returns what is signed: a line for each entry, its digest and its name, in order of names. */
    byte[] message() {
        StringBuilder message = new StringBuilder(DOMAIN);
        new TreeMap<>(digests).forEach((name, digest) -> message.append(digest).append("  ").append(name).append('\n'));
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }

    Set<String> names() {
        return digests.keySet();
    }

    /** Reads a jar file. @throws IOException if it is none, or holds two entries of one name */
    static Entries of(Path jar) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        String signature = "";
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                if (entry.getName().equals(SIGNATURE)) {
                    signature = text(zip.getInputStream(entry));
                } else if (!entry.isDirectory() && digests.put(entry.getName(), digest(zip.getInputStream(entry))) != null) {
                    throw new IOException("two entries are called " + entry.getName());
                }
            }
        }
        return new Entries(digests, signature);
    }

    /** Reads an installed bundle without having it resolved. */
    static Entries of(Bundle bundle) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        walk(bundle, "/", digests);
        URL signature = bundle.getEntry(SIGNATURE);
        return new Entries(digests, signature == null ? "" : text(signature.openStream()));
    }

    private static void walk(Bundle bundle, String folder, Map<String, String> digests) throws IOException {
        Enumeration<String> paths = bundle.getEntryPaths(folder);
        while (paths != null && paths.hasMoreElements()) {
            String path = paths.nextElement();
            if (path.endsWith("/")) {
                walk(bundle, path, digests);
            } else if (!path.equals(SIGNATURE)) {
                URL entry = bundle.getEntry(path);
                if (entry == null) {
                    throw new IOException("entry " + path + " cannot be read");
                }
                digests.put(path, digest(entry.openStream()));
            }
        }
    }

    private static String text(InputStream in) throws IOException {
        try (in) {
            return new String(in.readNBytes(LONGEST_SIGNATURE), StandardCharsets.UTF_8);
        }
    }

    private static String digest(InputStream in) throws IOException {
        try (DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
