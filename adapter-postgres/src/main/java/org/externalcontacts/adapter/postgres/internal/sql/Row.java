package org.externalcontacts.adapter.postgres.internal.sql;

import io.vavr.control.Option;
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
    public UUID id(String column) throws SQLException {
        return present(column, result.getObject(column, UUID.class));
    }

    /** An id, if there is one. */
    public Option<UUID> optionalId(String column) throws SQLException {
        return Option.of(result.getObject(column, UUID.class));
    }

    /** Ids in their order; none if there is no array. */
    public UUID[] ids(String column) throws SQLException {
        java.sql.@Nullable Array array = result.getArray(column);
        return array == null ? new UUID[0] : (UUID[]) array.getArray();
    }

    /** A text that is there. */
    public String text(String column) throws SQLException {
        return present(column, result.getString(column));
    }

    /** Bytes that are there; of JSON, its text in UTF-8. */
    public byte[] bytes(String column) throws SQLException {
        return present(column, result.getBytes(column));
    }

    /** A moment that is there. */
    public Instant moment(String column) throws SQLException {
        return present(column, result.getObject(column, OffsetDateTime.class)).toInstant();
    }

    /** A moment, if there is one. */
    public Option<Instant> optionalMoment(String column) throws SQLException {
        return Option.of(result.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** A number that is there. */
    public int number(String column) throws SQLException {
        return result.getInt(column);
    }

    /** A count. */
    public long count(String column) throws SQLException {
        return result.getLong(column);
    }

    /** A truth that is there. */
    public boolean truth(String column) throws SQLException {
        return result.getBoolean(column);
    }

    private static <T> T present(String column, @Nullable T value) {
        return Objects.requireNonNull(value, column);
    }
}
