package org.xinglin.rest;

import io.swagger.v3.core.util.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xinglin.rest.wire.OpenApiDocument;
import org.xinglin.rest.wire.WireJson;

/** Writes the contract to a file, for generators and linters. */
public final class ContractFile {

    private ContractFile() {
    }

    /** Writes to the file named. */
    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Json.pretty().writeValueAsString(OpenApiDocument.of(
                RestServer.resources(new Services(), null, WireJson.mapper()).stream().<Class<?>>map(Object::getClass).toList(),
                WireJson.mapper())));
    }
}
