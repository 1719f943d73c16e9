package org.externalcontacts.adapter.postgres.outage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The contacts of a tenant at one moment, read past the engine.
 *
 * @param contacts by id
 * @param holders of each address
 */
record StoredContacts(Map<String, Row> contacts, Map<String, String> holders) {

    private static final String CONTACTS =
            "select c.id, profile->>'lastName', profile->>'title', made_source, made_target, coalesce(a.head_id, c.id)"
                    + " from external_contacts.contact c left join external_contacts.contact_alias a using (tenant_id, id)"
                    + " where tenant_id = (select tenant_id from external_contacts.tenant where name = ?)";
    private static final String HOLDERS = "select value, contact_id from external_contacts.contact_identifier"
            + " where tenant_id = (select tenant_id from external_contacts.tenant where name = ?)";

    /**
     * A contact.
     *
     * @param name null of one that was only seen
     * @param number what the last update wrote
     * @param madeOf the two contacts whose merge made it, if one did
     * @param head the canonical contact, itself if it is one
     */
    record Row(String id, Optional<String> name, Optional<String> number, Set<String> madeOf, String head) {

        private static Row read(ResultSet row) throws SQLException {
            String source = row.getString(4);
            return new Row(
                    row.getString(1),
                    Optional.ofNullable(row.getString(2)),
                    Optional.ofNullable(row.getString(3)),
                    source == null ? Set.of() : Set.of(source, row.getString(5)),
                    row.getString(6));
        }
    }

    static StoredContacts of(String tenant, DataSource source) throws SQLException {
        Map<String, Row> contacts = new HashMap<>();
        Map<String, String> holders = new HashMap<>();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (PreparedStatement rows = connection.prepareStatement(CONTACTS);
                    PreparedStatement addresses = connection.prepareStatement(HOLDERS)) {
                rows.setString(1, tenant);
                addresses.setString(1, tenant);
                ResultSet found = rows.executeQuery();
                while (found.next()) {
                    contacts.put(found.getString(1), Row.read(found));
                }
                ResultSet held = addresses.executeQuery();
                while (held.next()) {
                    holders.put(held.getString(1), held.getString(2));
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        }
        return new StoredContacts(contacts, holders);
    }

    /** The head of the contact with this id; empty if there is none. */
    Optional<String> head(String id) {
        return Optional.ofNullable(contacts.get(id)).map(Row::head);
    }

    /** Who holds this address. */
    Optional<String> holder(String address) {
        return Optional.ofNullable(holders.get(address));
    }
}
