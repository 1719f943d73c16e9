package org.externalcontacts.benchmarks.postgres;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.externalcontacts.domain.contact.Contact;

/** The rows of a contact as the engine has written them, ready to be written again by one statement. */
final class FloorRow {

    private static final String READ = """
            select c.tenant_id, c.id, c.type, c.profile, c.organization_id, c.created_at, s.last_key, s.first_key, s.words,
              array_agg(i.type) as types, array_agg(i.value) as values
            from external_contacts.tenant t join unnest(?) as w (id) on true
            join external_contacts.contact c on (c.tenant_id, c.id) = (t.tenant_id, w.id)
            join external_contacts.contact_search s on (s.tenant_id, s.id) = (c.tenant_id, c.id)
            join external_contacts.contact_identifier i on i.tenant_id = c.tenant_id and i.contact_id = c.id
            group by c.tenant_id, c.id, s.tenant_id, s.id""";

    private static final String WRITE = """
            with c as (
              insert into external_contacts_floor.contact (tenant_id, id, type, profile, organization_id, created_at, modified_at)
              values (?, ?, ?, ?::json, ?, ?, ?)
            ), s as (
              insert into external_contacts_floor.contact_search (tenant_id, id, last_key, first_key, organization_id, words)
              values (?, ?, ?, ?, ?, ?::tsvector)
            )
            insert into external_contacts_floor.contact_identifier (tenant_id, type, value, contact_id, claimed_at)
            select ?, t.type, t.value, ?, ? from unnest(?, ?) as t (type, value)""";

    /** The parameters of {@link #WRITE}. */
    private final List<Object> values;

    private FloorRow(List<Object> values) {
        this.values = values;
    }

    static List<FloorRow> of(DataSource source, List<Contact> contacts) {
        Object[] ids = contacts.stream().map(contact -> contact.id().value()).toArray();
        return Sql.once(source, READ, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids));
            List<FloorRow> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(read(rows));
                }
            }
            return found;
        });
    }

    private static FloorRow read(ResultSet row) throws SQLException {
        int tenant = row.getInt("tenant_id");
        UUID id = row.getObject("id", UUID.class);
        UUID organization = row.getObject("organization_id", UUID.class);
        OffsetDateTime made = row.getObject("created_at", OffsetDateTime.class);
        List<Object> values = new ArrayList<>(
                List.of(tenant, id, row.getString("type"), row.getString("profile"), organization, made, made));
        values.addAll(List.of(tenant, id, row.getBytes("last_key"), row.getBytes("first_key")));
        values.addAll(List.of(organization, row.getString("words"), tenant, id, made));
        values.add(row.getArray("types").getArray());
        values.add(row.getArray("values").getArray());
        return new FloorRow(values);
    }

    void write(DataSource source) {
        Sql.once(source, WRITE, statement -> {
            for (int place = 0; place < values.size(); place++) {
                set(statement, place + 1, values.get(place));
            }
            return statement.executeUpdate();
        });
    }

    private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof Object[] texts) {
            statement.setArray(place, statement.getConnection().createArrayOf("text", texts));
        } else if (value instanceof String text) {
            statement.setObject(place, text, Types.VARCHAR);
        } else {
            statement.setObject(place, value);
        }
    }
}
