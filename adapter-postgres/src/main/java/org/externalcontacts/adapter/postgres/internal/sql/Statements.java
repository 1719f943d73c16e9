package org.externalcontacts.adapter.postgres.internal.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The statements of one file of the resources. Each stands below a line {@code -- name: …}, and other comments are for its readers. A
 * statement may refer to a part of another one of the file as {@code {name}}.
 */
public final class Statements {

    private static final String ROOT = "/org/externalcontacts/adapter/postgres/sql/";
    private static final Pattern NAMED = Pattern.compile("(?ms)^-- name: (\\S+)$(.*?)(?=^-- name: |\\z)");
    private static final Pattern COMMENT = Pattern.compile("(?m)^--.*$\\R?");

    private final String file;
    private final Map<String, String> texts = new HashMap<>();

    private Statements(String file, String content) {
        this.file = file;
        NAMED.matcher(content)
                .results()
                .forEach(named -> texts.put(
                        named.group(1),
                        COMMENT.matcher(named.group(2)).replaceAll("").strip()));
    }

    /** The statements of this file. */
    public static Statements in(String file) {
        try (InputStream bytes = Statements.class.getResourceAsStream(ROOT + file)) {
            return new Statements(
                    file, new String(Objects.requireNonNull(bytes, file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a resource of this jar cannot be read: " + file, unreadable);
        }
    }

    /** The statement of this name. */
    public Sql get(String name) {
        return get(name, Map.of());
    }

    /** The statement of this name, put together with these parts, which are statements of the engine and no input. */
    public Sql get(String name, Map<String, String> parts) {
        // Before the parts are put in, which stand within parts, and after it, because they may name some.
        String text = complete(text(name));
        for (Map.Entry<String, String> part : parts.entrySet()) {
            text = text.replace("{" + part.getKey() + "}", part.getValue());
        }
        return Sql.of(complete(text));
    }

    /** With the parts that it names, and those that they name. */
    private String complete(String text) {
        String complete = text;
        for (Map.Entry<String, String> other : texts.entrySet()) {
            complete = complete.replace("{" + other.getKey() + "}", other.getValue());
        }
        return complete.equals(text) ? text : complete(complete);
    }

    /**
     * The statement of this name, which reads on in the order of ids.
     *
     * @param id the column of the id, which the part {@code {after}} compares
     */
    public Scan scan(String name, String id) {
        return new Scan(get(name, Map.of("after", "")), get(name, Map.of("after", "and " + id + " > :after")));
    }

    private String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException("no statement is named " + name + " in " + file);
        }
        return text;
    }
}
