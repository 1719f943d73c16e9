package org.externalcontacts.server.internal.access;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A secret as it is written on a command line, which every user of the machine can read: itself, or {@code env:NAME} or {@code file:PATH} for
 * where it is.
 */
public final class Secret {

    private static final String VARIABLE = "env:";
    private static final String FILE = "file:";

    private static final Pattern MARK = Pattern.compile("^\\uFEFF");

    private Secret() {}

    /** The secret; or why there is none, without it. */
    public static Either<String, String> read(String text) {
        if (text.startsWith(VARIABLE)) {
            return variable(text.substring(VARIABLE.length()));
        }
        return text.startsWith(FILE) ? file(text.substring(FILE.length())) : notBlank("the secret is empty", text);
    }

    private static Either<String, String> variable(String name) {
        return Option.of(System.getenv(name))
                .toEither("there is no environment variable " + name)
                .flatMap(value -> notBlank("the environment variable " + name + " is empty", value));
    }

    private static Either<String, String> file(String path) {
        try {
            // An editor ends a file with a line break and may begin it with a mark of UTF-8: nobody means them to be
            // part of the secret.
            return notBlank(
                    "the file " + path + " is empty",
                    MARK.matcher(Files.readString(Path.of(path)))
                            .replaceFirst("")
                            .stripTrailing());
        } catch (CharacterCodingException binary) {
            return Either.left("the file " + path + " is not text in UTF-8");
        } catch (IOException | InvalidPathException unreadable) {
            return Either.left("the file " + path + " cannot be read");
        }
    }

    private static Either<String, String> notBlank(String otherwise, String secret) {
        return secret.isBlank() ? Either.left(otherwise) : Either.right(secret);
    }
}
