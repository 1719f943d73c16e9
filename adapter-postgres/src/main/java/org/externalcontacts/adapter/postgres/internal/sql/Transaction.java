package org.externalcontacts.adapter.postgres.internal.sql;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements that belong together, of one tenant. It begins with the first of them: who reads nothing asks the database nothing. */
public final class Transaction {

    private final Connection connection;
    private final int tenant;
    private final String opening;
    private boolean begun;

    Transaction(Connection connection, int tenant, String opening) {
        this.connection = connection;
        this.tenant = tenant;
        this.opening = opening;
    }

    /** All rows of a query. */
    public <T> List<T> rows(Call call, RowReader<T> reader) {
        return run(call, statement -> {
            try (ResultSet result = statement.getResultSet()) {
                Row row = new Row(result);
                java.util.List<T> values = new ArrayList<>();
                while (result.next()) {
                    values.add(reader.read(row));
                }
                return List.ofAll(values);
            }
        });
    }

    /** The row of a query that has at most one. */
    public <T> Option<T> row(Call call, RowReader<T> reader) {
        return rows(call, reader).headOption();
    }

    /** How many rows a statement wrote. */
    public int write(Call call) {
        return run(call, PreparedStatement::getUpdateCount);
    }

    /** Commits. */
    public void commit() {
        try {
            if (begun) {
                connection.commit();
            }
        } catch (SQLException error) {
            throw Faults.committing(error);
        }
    }

    /** Ends one that has only read. */
    void end() {
        try {
            if (begun) {
                connection.commit();
            }
        } catch (SQLException error) {
            throw Faults.running(error);
        }
    }

    /** Rolls back; a failure to roll back is added as suppressed. */
    void rollBack(Throwable because) {
        try {
            connection.rollback();
        } catch (SQLException error) {
            because.addSuppressed(Faults.running(error));
        }
    }

    /** The opening statements are sent with the first statement, to save a round trip. */
    private <T> T run(Call call, Outcome<T> outcome) {
        int opening = begun ? 0 : Timeouts.STATEMENTS + 1;
        String text =
                begun ? call.sql().text() : this.opening + "; " + call.sql().text();
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            int place = 1;
            for (String parameter : call.sql().parameters()) {
                statement.setObject(place++, parameter.equals("tenant") ? tenant : wireValue(call.value(parameter)));
            }
            begun = true;
            statement.execute();
            for (int skipped = 0; skipped < opening; skipped++) {
                statement.getMoreResults();
            }
            return outcome.of(statement);
        } catch (SQLException error) {
            throw Faults.running(error);
        }
    }

    /** What a statement that was run has come to. */
    private interface Outcome<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private @Nullable Object wireValue(@Nullable Object value) throws SQLException {
        if (value instanceof Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        } else if (value instanceof UUID[] ids) {
            return connection.createArrayOf("uuid", ids);
        } else if (value instanceof String[] texts) {
            return connection.createArrayOf("text", texts);
        } else if (value instanceof Instant[] moments) {
            return connection.createArrayOf("timestamptz", moments);
        }
        return value;
    }
}
