package org.externalcontacts.benchmarks.postgres;

import java.sql.ResultSet;
import java.util.UUID;
import javax.sql.DataSource;

/** Copies of the engine's own tables with all their indexes, under bare statements: as fast as this database can be asked at all. */
final class Floor {

    private static final String GET = """
            select id, type, profile, organization_id, version, created_at, modified_at, last_interaction
            from external_contacts_floor.contact where tenant_id = ? and id = ?""";

    private static final String LOOK_UP = """
            select c.id, c.type, c.profile, c.organization_id, c.version, c.created_at, c.modified_at, c.last_interaction
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
    byte[] get(UUID id) {
        return read(GET, id);
    }

    /** Reads the row of the contact that holds an e-mail address. */
    byte[] lookUp(String email) {
        return read(LOOK_UP, email);
    }

    private byte[] read(String query, Object key) {
        return Sql.once(source, query, statement -> {
            statement.setInt(1, tenant);
            statement.setObject(2, key);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("no contact has " + key);
                }
                return rows.getBytes("profile");
            }
        });
    }
}
