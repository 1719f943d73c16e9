package org.externalcontacts.adapter.postgres.internal.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.TestDatabase;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;

/** What would be in the tables if a statement had forgotten something: the foreign keys that the tables do not have, as queries. */
public final class Orphans {

    private static final List<String> QUERIES = List.of(
            "select 'identifier without contact' from external_contacts.contact_identifier i where tenant_id = ? and not exists"
                    + " (select from external_contacts.contact c where c.tenant_id = i.tenant_id and c.id = i.contact_id)",
            "select 'identifier of an ancestor' from external_contacts.contact_identifier i where tenant_id = ? and exists"
                    + " (select from external_contacts.contact_alias a where a.tenant_id = i.tenant_id and a.id = i.contact_id)",
            "select 'waiting without contact' from external_contacts.contact_waiting w where tenant_id = ? and not exists"
                    + " (select from external_contacts.contact c where c.tenant_id = w.tenant_id and c.id = w.contact_id)",
            "select 'ancestor in line' from external_contacts.contact_waiting w where tenant_id = ? and exists"
                    + " (select from external_contacts.contact_alias a where a.tenant_id = w.tenant_id and a.id = w.contact_id)",
            "select 'waiting for what it holds' from external_contacts.contact_waiting w join external_contacts.contact_identifier i"
                    + " using (tenant_id, type, value, contact_id) where tenant_id = ?",
            "select 'alias without head' from external_contacts.contact_alias a where tenant_id = ? and not exists"
                    + " (select from external_contacts.contact c where c.tenant_id = a.tenant_id and c.id = a.head_id)",
            "select 'alias without contact' from external_contacts.contact_alias a where tenant_id = ? and not exists"
                    + " (select from external_contacts.contact c where c.tenant_id = a.tenant_id and c.id = a.id)",
            "select 'alias of an alias' from external_contacts.contact_alias a join external_contacts.contact_alias b"
                    + " on b.tenant_id = a.tenant_id and b.id = a.head_id where a.tenant_id = ?",
            "select 'set unlike its aliases' from external_contacts.merge_set m where tenant_id = ? and cardinality(members) <> 1 +"
                    + " (select count(*) from external_contacts.contact_alias a where a.tenant_id = m.tenant_id and a.head_id = m.head_id)",
            "select 'listed unlike its contact' from external_contacts.contact_search s full join external_contacts.contact c"
                    + " on c.tenant_id = s.tenant_id and c.id = s.id left join external_contacts.contact_alias a"
                    + " on a.tenant_id = c.tenant_id and a.id = c.id where coalesce(c.tenant_id, s.tenant_id) = ?"
                    + " and (s.id is not null) is distinct from (c.type = 'Curated' and a.id is null)",
            "select 'note without owner' from external_contacts.note n where tenant_id = ? and not exists"
                    + " (select from external_contacts.contact c where c.tenant_id = n.tenant_id and c.id = n.owner_id)"
                    + " and not exists (select from external_contacts.organization o where o.tenant_id = n.tenant_id and o.id = n.owner_id)",
            "select 'session without contact' from external_contacts.journey_session s where tenant_id = ? and not exists"
                    + " (select from external_contacts.contact c where c.tenant_id = s.tenant_id and c.id = s.contact_id)",
            "select 'association without contact' from external_contacts.association s where tenant_id = ? and not exists"
                    + " (select from external_contacts.contact c where c.tenant_id = s.tenant_id and c.id = s.contact_id)",
            "select 'relationship without organization' from external_contacts.relationship r where tenant_id = ? and not exists"
                    + " (select from external_contacts.organization o where o.tenant_id = r.tenant_id and o.id = r.organization_id)",
            "select 'link without organization' from external_contacts.trustor_link l where tenant_id = ? and not exists"
                    + " (select from external_contacts.organization o where o.tenant_id = l.tenant_id and o.id = l.organization_id)",
            "select 'contact of an unknown organization' from external_contacts.contact c where tenant_id = ?"
                    + " and organization_id is not null and not exists (select from external_contacts.organization o"
                    + " where o.tenant_id = c.tenant_id and o.id = c.organization_id) and not exists"
                    + " (select from external_contacts.organization_gone g where g.tenant_id = c.tenant_id and g.id = c.organization_id)",
            "select 'use of an unknown schema' from external_contacts.contact c where tenant_id = ? and schema_id is not null"
                    + " and not exists (select from external_contacts.data_schema s where s.tenant_id = c.tenant_id and s.id = c.schema_id)");

    private Orphans() {}

    /** What hangs in the air, a line each. */
    static List<String> of(Tenant tenant) {
        return of(tenant, TestDatabase.source());
    }

    /** The same of the tenant of this name in another database. */
    public static List<String> of(String tenant, DataSource source) {
        return of(Tenant.named(tenant, source, Timeouts.USUAL), source);
    }

    private static List<String> of(Tenant tenant, DataSource source) {
        List<String> found = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            for (String query : QUERIES) {
                try (PreparedStatement statement = connection.prepareStatement(query)) {
                    statement.setInt(1, tenant.id());
                    ResultSet rows = statement.executeQuery();
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
