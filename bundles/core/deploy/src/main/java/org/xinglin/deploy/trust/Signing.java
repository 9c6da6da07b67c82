package org.xinglin.deploy.trust;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes keys and signs policy texts and bundles, outside the container: {@code xinglin keygen}, {@code xinglin sign}. */
public final class Signing {

    private final PrintStream out;

    Signing(PrintStream out) {
        this.out = out;
    }

    /** Runs one of both. */
    public static void main(String[] arguments) {
        try {
            new Signing(System.out).run(List.of(arguments));
        } catch (IllegalArgumentException | IOException | GeneralSecurityException wrong) {
            System.err.println("xinglin: " + (wrong instanceof java.nio.file.NoSuchFileException ? "no file " : "") + wrong.getMessage());
            System.exit(1);
        }
    }

    void run(List<String> arguments) throws IOException, GeneralSecurityException {
        if (arguments.size() >= 2 && arguments.get(0).equals("keygen")) {
            keygen(Path.of(arguments.get(1)), arguments.contains("--sm2") ? OperatorKey.Algorithm.SM2 : OperatorKey.Algorithm.ED25519);
        } else if (arguments.size() >= 3 && arguments.get(0).equals("sign")) {
            Pair key = Pair.read(Path.of(arguments.get(1)));
            for (String file : arguments.subList(2, arguments.size())) {
                sign(key, Path.of(file));
            }
        } else {
            throw new IllegalArgumentException("usage: xinglin keygen KEYFILE [--sm2] | xinglin sign KEYFILE FILE...");
        }
    }

    /** Makes a key pair in a new file that only its owner can read. */
    private void keygen(Path file, OperatorKey.Algorithm algorithm) throws IOException, GeneralSecurityException {
        KeyPair pair = algorithm.generate();
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, pem("PRIVATE KEY", pair.getPrivate().getEncoded()) + pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        String key = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        out.println(algorithm + " key " + OperatorKey.id(pair.getPublic().getEncoded()) + " in " + file);
        out.println("for etc/org.xinglin.trust.cfg:");
        out.println("required = true");
        out.println("keys = " + key);
    }

    private void sign(Pair key, Path file) throws IOException, GeneralSecurityException {
        String name = file.getFileName().toString();
        if (name.endsWith(".policy.yaml")) {
            TextSeal text = TextSeal.of(Files.readString(file)).tidy(key.open().id());
            byte[] signed = text.with(key.line(text.message())).getBytes(StandardCharsets.UTF_8);
            replace(file, to -> to.write(signed));
        } else if (name.endsWith(".jar")) {
            Entries entries = Entries.of(file);
            TextSeal.Line line = key.line(entries.message());
            replace(file, to -> copy(file, to, line.key() + " " + line.signature() + "\n"));
        } else {
            throw new IllegalArgumentException(file + " is neither a policy (*.policy.yaml) nor a bundle (*.jar)");
        }
        out.println("signed " + file + " by " + key.open());
    }

    private static void copy(Path jar, OutputStream to, String signature) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile()); ZipOutputStream out = new ZipOutputStream(to)) {
            for (Enumeration<? extends ZipEntry> all = from.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                if (!entry.getName().equals(Entries.SIGNATURE)) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setLastModifiedTime(entry.getLastModifiedTime());
                    out.putNextEntry(copy);
                    from.getInputStream(entry).transferTo(out);
                    out.closeEntry();
                }
            }
            out.putNextEntry(new ZipEntry(Entries.SIGNATURE));
            out.write(signature.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
    }

    @FunctionalInterface
    private interface Content {
        void write(OutputStream to) throws IOException;
    }

    /** Replaces a file as a whole, so that nobody sees half of it. */
    private static void replace(Path file, Content content) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".signing");
        try (OutputStream to = Files.newOutputStream(beside)) {
            content.write(to);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                + "\n-----END " + kind + "-----\n";
    }

    /** Is a key pair out of its file. */
    record Pair(byte[] secret, OperatorKey open) {

        private static final Pattern PEM = Pattern.compile("-----BEGIN ([A-Z ]+)-----([^-]*)-----END \\1-----");

        static Pair read(Path file) throws IOException {
            byte[] secret = null;
            OperatorKey open = null;
            for (Matcher part = PEM.matcher(Files.readString(file)); part.find();) {
                byte[] encoded = Base64.getMimeDecoder().decode(part.group(2).trim());
                if (part.group(1).equals("PRIVATE KEY")) {
                    secret = encoded;
                } else if (part.group(1).equals("PUBLIC KEY")) {
                    open = OperatorKey.read(Base64.getEncoder().encodeToString(encoded));
                }
            }
            if (secret == null || open == null) {
                throw new IllegalArgumentException(file + " is no key file of 'xinglin keygen'");
            }
            return new Pair(secret, open);
        }

        TextSeal.Line line(byte[] message) throws GeneralSecurityException {
            byte[] signature = open.algorithm().sign(secret, message);
            return new TextSeal.Line(open.id(), Base64.getEncoder().encodeToString(signature));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Pair pair && Arrays.equals(secret, pair.secret);
        }

        @Override
        public int hashCode() {
            return open.id().hashCode();
        }

        @Override
        public String toString() {
            return open.toString();
        }
    }
}
