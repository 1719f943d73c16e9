package org.externalcontacts.benchmarks.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Copies of the engine's own tables with all their indexes, under bare statements: as fast as this database can be asked at all. */
final class Floor {

    private static final String GET = """
            select id, type, profile, organization_id, version, created_at, modified_at
            from external_contacts_floor.contact where tenant_id = ? and id = ?""";

    private static final String LOOK_UP = """
            select c.id, c.type, c.profile, c.organization_id, c.version, c.created_at, c.modified_at
            from external_contacts_floor.contact_identifier i
            join external_contacts_floor.contact c on c.tenant_id = i.tenant_id and c.id = i.contact_id
            where i.tenant_id = ? and i.type = 'Email' and i.value = ?""";

    private final DataSource source;
    private final int tenant;

    /** Copies what the engine holds. */
    Floor(DataSource source) {
        this.source = source;
        Sql.script(source, "floor.sql");
        tenant = (int) Sql.number(source, "select tenant_id from external_contacts_floor.contact limit 1");
    }

    DataSource source() {
        return source;
    }

    /** Reads the row of a contact; its profile is not parsed. */
    List<Object> get(UUID id) {
        return read(GET, id);
    }

    /** Reads the row of the contact that holds an e-mail address. */
    List<Object> lookUp(String email) {
        return read(LOOK_UP, email);
    }

    private List<Object> read(String query, Object key) {
        return Sql.once(source, query, statement -> {
            statement.setInt(1, tenant);
            statement.setObject(2, key);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("no contact has " + key);
                }
                return columns(row);
            }
        });
    }

    private static List<Object> columns(ResultSet row) throws SQLException {
        List<Object> columns = new ArrayList<>();
        columns.add(row.getObject("id", UUID.class));
        columns.add(row.getString("type"));
        columns.add(row.getBytes("profile"));
        columns.add(row.getObject("organization_id", UUID.class));
        columns.add(row.getInt("version"));
        columns.add(row.getObject("created_at", OffsetDateTime.class));
        columns.add(row.getObject("modified_at", OffsetDateTime.class));
        return columns;
    }
}
