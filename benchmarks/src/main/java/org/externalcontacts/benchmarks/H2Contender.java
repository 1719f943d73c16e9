package org.externalcontacts.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;

/**
 * An H2 database in memory: a table of contacts with the indexes it needs, and one of identifiers. It searches first and last names only,
 * not e-mail addresses, phones and companies: a table of all words makes it three times as large and its inserts three times as slow.
 */
final class H2Contender implements Searcher {

    private static final List<String> SCHEMA = List.of(
            "CREATE TABLE contact (id UUID PRIMARY KEY, first_name VARCHAR_IGNORECASE, last_name VARCHAR_IGNORECASE, work_email VARCHAR,"
                    + " personal_email VARCHAR, work_phone VARCHAR, cell_phone VARCHAR, organization UUID, city VARCHAR)",
            "CREATE INDEX contact_name ON contact (last_name, first_name, id)",
            "CREATE INDEX contact_organization ON contact (organization)",
            "CREATE INDEX contact_first_name ON contact (first_name)",
            "CREATE TABLE identifier (kind VARCHAR, text VARCHAR, contact UUID, PRIMARY KEY (kind, text))");

    private static final String COLUMNS = "last_name, work_email, personal_email, first_name, work_phone, id";
    private static final String BY_LAST = "SELECT " + COLUMNS + " FROM contact WHERE last_name >= ? AND last_name < ?";
    private static final String BY_FIRST =
            "SELECT " + COLUMNS + " FROM contact WHERE first_name >= ? AND first_name < ?";
    private static final String AND_FIRST = " AND first_name >= ? AND first_name < ?";
    private static final String SORTED = " ORDER BY 1, 4, 6";
    private static final String BY_NAME = " ORDER BY last_name, first_name, id LIMIT 25";

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    H2Contender() {
        try {
            connection = DriverManager.getConnection("jdbc:h2:mem:benchmark");
            connection.setAutoCommit(false);
            for (String statement : SCHEMA) {
                run(statement);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public String name() {
        return "H2 in memory";
    }

    /** One transaction, as a create through the port is one. */
    @Override
    public void store(Contact contact, Iterable<String> words) {
        ContactProfile profile = contact.profile();
        try {
            run(
                    "INSERT INTO contact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    contact.id().value(),
                    profile.name().first().get(),
                    profile.name().last().get(),
                    profile.emails().work().get(),
                    profile.emails().personal().get(),
                    profile.phones().work().get().display().get(),
                    profile.phones().cell().flatMap(phone -> phone.display()).getOrNull(),
                    profile.organization().get().value(),
                    profile.address().city().get());
            for (Identifier identifier : ImpliedIdentifiers.of(profile)) {
                run(
                        "INSERT INTO identifier VALUES (?, ?, ?)",
                        identifier.type().text(),
                        identifier.value(),
                        contact.id().value());
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public String get(ContactId id) {
        return first("SELECT " + COLUMNS + " FROM contact WHERE id = ?", id.value());
    }

    @Override
    public String lookUp(String email) {
        return first(
                "SELECT " + COLUMNS + " FROM contact WHERE id ="
                        + " (SELECT contact FROM identifier WHERE kind = 'Email' AND text = ?)",
                email);
    }

    /** One or two words, in either order. One query sorts and counts: a second one for the number takes H2 longer. */
    @Override
    public long search(String... words) {
        return words.length == 1
                ? count(BY_LAST + " UNION " + BY_FIRST + SORTED, bounds(words[0], words[0]))
                : count(
                        BY_LAST + AND_FIRST + " UNION " + BY_LAST + AND_FIRST + SORTED,
                        bounds(words[0], words[1], words[1], words[0]));
    }

    @Override
    public long list() {
        first("SELECT " + COLUMNS + " FROM contact" + BY_NAME);
        return Long.parseLong(first("SELECT COUNT(*), '' FROM contact"));
    }

    @Override
    public void close() {
        try {
            run("SHUTDOWN");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Object[] bounds(String... beginnings) {
        return Stream.of(beginnings)
                .flatMap(beginning -> Stream.of(beginning, beginning + Character.MAX_VALUE))
                .toArray();
    }

    /** Reads the first 25 rows; gives the number of all. */
    private long count(String query, Object... parameters) {
        try (ResultSet rows = prepared(query, parameters).executeQuery()) {
            long count = 0;
            while (rows.next()) {
                if (count++ < 25
                        && rows.getString(1).isEmpty()
                        && rows.getString(2).isEmpty()) {
                    throw new IllegalStateException("a contact without a name");
                }
            }
            return count;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Reads all rows; gives the first. */
    private String first(String query, Object... parameters) {
        try (ResultSet rows = prepared(query, parameters).executeQuery()) {
            String first = "";
            while (rows.next()) {
                String row = rows.getString(1) + rows.getString(2);
                first = first.isEmpty() ? row : first;
            }
            return first;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void run(String statement, Object... parameters) throws SQLException {
        prepared(statement, parameters).execute();
    }

    private PreparedStatement prepared(String statement, Object... parameters) throws SQLException {
        PreparedStatement prepared = statements.get(statement);
        if (prepared == null) {
            prepared = connection.prepareStatement(statement);
            statements.put(statement, prepared);
        }
        for (int at = 0; at < parameters.length; at++) {
            prepared.setObject(at + 1, parameters[at]);
        }
        return prepared;
    }
}
