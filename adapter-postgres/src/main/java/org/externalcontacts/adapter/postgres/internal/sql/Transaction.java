package org.externalcontacts.adapter.postgres.internal.sql;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;
import org.externalcontacts.application.search.Found;
import org.jspecify.annotations.Nullable;

/**
 * Statements that belong together, of one tenant. It begins with the first of them: who reads nothing asks the database nothing.
 *
 * <p>Statements whose outcome is not needed at once wait, and are sent together with the next one that is, or with the commit: what counts is
 * how often one waits for the database. They run in the order in which they were given.
 */
public final class Transaction {

    private final Link link;
    private final int tenant;
    private final Opening opening;
    private final java.util.List<Waiting<?>> waiting = new ArrayList<>();
    private boolean begun;

    Transaction(Link link, int tenant, Opening opening) {
        this.link = link;
        this.tenant = tenant;
        this.opening = opening;
    }

    /** All rows of a query. */
    public <T> List<T> rows(Call call, RowReader<T> reader) {
        java.util.List<T> found = new ArrayList<>();
        later(call, reader, found::addAll);
        flush();
        return List.ofAll(found);
    }

    /** The row of a query that has at most one. */
    public <T> Option<T> row(Call call, RowReader<T> reader) {
        return rows(call, reader).headOption();
    }

    /** A page of rows, and how many there are, which both queries ask for together. */
    public <T> Found<T> found(Call total, Call page, RowReader<T> reader) {
        long[] counted = new long[1];
        later(total, row -> row.count("total"), rows -> counted[0] = rows.get(0));
        return new Found<>(rows(page, reader), counted[0]);
    }

    /** What was read is not used: a look-up may ask for it in another way. */
    public void forget() {
        begun &= !opening.isOfOneStatement();
    }

    /** Writes, at the latest with the commit. A statement that must have written something requires it itself. */
    public void later(Call call) {
        later(call, row -> row, none -> {});
    }

    /** Writes, at the latest with the commit, and hands over the rows that come back then. */
    public <T> void later(Call call, RowReader<T> reader, Consumer<java.util.List<T>> taker) {
        waiting.add(new Waiting<>(call, reader, taker));
    }

    /** Sends what waits. */
    public void flush() {
        try {
            send(false);
        } catch (SQLException error) {
            throw Faults.running(error);
        }
    }

    /** Commits, together with what waits. */
    public void commit() {
        try {
            if (!waiting.isEmpty()) {
                send(true);
            } else {
                link.commit();
            }
        } catch (SQLException error) {
            throw Faults.committing(error);
        }
    }

    /** Rolls back; a failure to roll back is added as suppressed. */
    void rollBack(Throwable because) {
        try {
            link.rollBack();
        } catch (SQLException error) {
            because.addSuppressed(Faults.running(error));
        }
    }

    private void send(boolean committing) throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        if (begun && opening.isOfOneStatement()) {
            throw new IllegalStateException("a look-up must not send a second statement");
        }
        java.util.List<Waiting<?>> sent = java.util.List.copyOf(waiting);
        waiting.clear();
        try (PreparedStatement statement = link.connection().prepareStatement(text(sent, committing))) {
            int place = 1;
            for (Waiting<?> each : sent) {
                for (String parameter : each.call().sql().parameters()) {
                    Object value = parameter.equals("tenant")
                            ? tenant
                            : wireValue(each.call().value(parameter));
                    statement.setObject(place++, value);
                }
            }
            int skipped = begun ? 0 : opening.statements().size();
            begun = true;
            if (opening.isOfOneStatement()) {
                statement.execute();
            } else {
                link.send(statement, !committing);
            }
            for (; skipped > 0; skipped--) {
                statement.getMoreResults();
            }
            for (Waiting<?> each : sent) {
                each.take(statement);
                statement.getMoreResults();
            }
        }
    }

    private String text(java.util.List<Waiting<?>> sent, boolean committing) {
        java.util.List<String> texts = new ArrayList<>();
        if (!begun) {
            opening.statements().forEach(texts::add);
        }
        sent.forEach(each -> texts.add(each.call().sql().text()));
        if (committing) {
            texts.add(Link.COMMIT);
        }
        return String.join("; ", texts);
    }

    private @Nullable Object wireValue(@Nullable Object value) throws SQLException {
        if (value instanceof Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        } else if (value instanceof UUID[] ids) {
            return link.connection().createArrayOf("uuid", ids);
        } else if (value instanceof String[] texts) {
            return link.connection().createArrayOf("text", texts);
        } else if (value instanceof Instant[] moments) {
            return link.connection().createArrayOf("timestamptz", moments);
        } else if (value instanceof byte[][] binaries) {
            return link.connection().createArrayOf("bytea", binaries);
        } else if (value instanceof Integer[] numbers) {
            return link.connection().createArrayOf("int4", numbers);
        } else if (value instanceof Boolean[] truths) {
            return link.connection().createArrayOf("boolean", truths);
        }
        return value;
    }

    /** A statement that is yet to be sent, and who takes its rows. */
    private record Waiting<T>(Call call, RowReader<T> reader, Consumer<java.util.List<T>> taker) {

        void take(PreparedStatement statement) throws SQLException {
            java.util.List<T> values = new ArrayList<>();
            try (ResultSet result = statement.getResultSet()) {
                if (result != null) {
                    Row row = new Row(result);
                    while (result.next()) {
                        values.add(reader.read(row));
                    }
                }
            }
            taker.accept(values);
        }
    }
}
