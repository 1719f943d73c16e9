package org.externalcontacts.server.internal.description;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The lines of the texts beside this class that say what no code says. */
final class Lines {

    private Lines() {}

    /** The lines of this text, but for empty ones and comments. */
    static List<String> of(String name) {
        try (InputStream text = Lines.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return List.ofAll(new String(text.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }
}
