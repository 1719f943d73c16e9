package org.externalcontacts.adapter.postgres.internal.sql;

import io.vavr.control.Option;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a result that is being read, by the names of its columns. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** An id that is there. */
    public UUID id(String column) {
        return present(column, value(column, UUID.class));
    }

    /** An id, if there is one. */
    public Option<UUID> optionalId(String column) {
        return Option.of(value(column, UUID.class));
    }

    /** Ids in their order; none if there is no array. */
    public UUID[] ids(String column) {
        try {
            @Nullable Array array = result.getArray(column);
            return array == null ? new UUID[0] : (UUID[]) array.getArray();
        } catch (SQLException error) {
            throw Faults.running(error);
        }
    }

    /** A text that is there. */
    public String text(String column) {
        return present(column, value(column, String.class));
    }

    /** Bytes that are there; of JSON, its text in UTF-8. */
    public byte[] bytes(String column) {
        try {
            return present(column, result.getBytes(column));
        } catch (SQLException error) {
            throw Faults.running(error);
        }
    }

    /** A moment that is there. */
    public Instant moment(String column) {
        return present(column, value(column, OffsetDateTime.class)).toInstant();
    }

    /** A moment, if there is one. */
    public Option<Instant> optionalMoment(String column) {
        return Option.of(value(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** A number that is there. */
    public int number(String column) {
        return (int) count(column);
    }

    /** A count. */
    public long count(String column) {
        try {
            return result.getLong(column);
        } catch (SQLException error) {
            throw Faults.running(error);
        }
    }

    /** A truth that is there. */
    public boolean truth(String column) {
        return present(column, value(column, Boolean.class));
    }

    private <T> @Nullable T value(String column, Class<T> type) {
        try {
            return result.getObject(column, type);
        } catch (SQLException error) {
            throw Faults.running(error);
        }
    }

    private static <T> T present(String column, @Nullable T value) {
        return Objects.requireNonNull(value, column);
    }
}
