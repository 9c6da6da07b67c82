package org.xinglin.store.postgres;

import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resolver.ChecksumCalculator;

/** Is one migration script of a room, as Flyway wants to see it. */
final class Script extends LoadableResource {

    private static final Pattern NAME = Pattern.compile("V(\\d+(?:_\\d+)*)__\\w+\\.sql");

    private final String path;
    private final String text;
    private final String version;
    private final int checksum;

    Script(String path, String text) {
        this.path = path;
        this.text = text;
        Matcher name = NAME.matcher(getFilename());
        if (!name.matches()) {
            throw new IllegalArgumentException("script " + path + " is not named V<date>_<number>__<what>.sql");
        }
        this.version = name.group(1).replace('_', '.');
        this.checksum = ChecksumCalculator.calculate(this);
    }

    boolean appliedIn(Map<String, Integer> history) {
        return Integer.valueOf(checksum).equals(history.get(version));
    }

    boolean alteredSince(Map<String, Integer> history) {
        return history.containsKey(version) && !appliedIn(history);
    }

    @Override
    public Reader read() {
        return new StringReader(text);
    }

    @Override
    public String getAbsolutePath() {
        return path;
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return path;
    }

    @Override
    public String getFilename() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String getRelativePath() {
        return path;
    }
}
