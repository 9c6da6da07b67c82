package org.xinglin.deploy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Makes a small bundle. */
public final class Leaf {

    private Leaf() {
    }

    /** Returns a jar of a bundle {@code org.example.leaf} with some entries. @param imports a package, or nothing */
    public static InputStream jar(String version, String imports) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(new Attributes.Name("Bundle-ManifestVersion"), "2");
        main.put(new Attributes.Name("Bundle-SymbolicName"), "org.example.leaf");
        main.put(new Attributes.Name("Bundle-Version"), version);
        if (!imports.isEmpty()) {
            main.put(new Attributes.Name("Import-Package"), imports);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (String name : new String[] {"org/example/leaf/data.txt", "top.txt", "META-INF/more/x"}) {
                jar.putNextEntry(new ZipEntry(name));
                jar.write((name + version).getBytes());
                jar.closeEntry();
            }
        }
        return new ByteArrayInputStream(out.toByteArray());
    }
}
