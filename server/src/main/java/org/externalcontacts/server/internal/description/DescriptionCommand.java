package org.externalcontacts.server.internal.description;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.externalcontacts.wire.internal.json.Codec;

/** Writes what a server answers at {@code /openapi.json} into a file, without starting one: for generating clients. */
public final class DescriptionCommand {

    private DescriptionCommand() {}

    /**
     * Writes the document.
     *
     * @param arguments the file, whose directory is made if there is none
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.write(file, Codec.strict().write(OpenApi.document()));
    }
}
