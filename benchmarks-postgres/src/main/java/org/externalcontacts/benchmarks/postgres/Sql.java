package org.externalcontacts.benchmarks.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/** Statements, as one writes them by hand. */
final class Sql {

    /** What to do with a prepared statement. */
    @FunctionalInterface
    interface Use<T> {

        T on(PreparedStatement statement) throws SQLException;
    }

    private Sql() {}

    /** Runs the statements of a resource. */
    static void script(DataSource source, String name) {
        try (InputStream text = Objects.requireNonNull(Sql.class.getResourceAsStream(name), name)) {
            run(source, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void run(DataSource source, String text) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Sends one statement, which is its own transaction. */
    static <T> T once(DataSource source, String text, Use<T> use) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(text)) {
            return use.on(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The number that a query gives. */
    static long number(DataSource source, String query) {
        return once(source, query, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
