package org.externalcontacts.adapter.postgres.internal.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.internal.organization.PostgresOrganizations;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.RowReader;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.domain.organization.Organization;

/** Reads the contacts of one page with their organizations. An organization is parsed once, however many of the contacts are at it. */
final class ViewsOfPage implements RowReader<ContactView> {

    private final Map<UUID, Organization> read = new HashMap<>();

    @Override
    public ContactView read(Row row) {
        Option<Organization> organization = row.optionalId("organization_id")
                .map(id -> read.computeIfAbsent(id, first -> PostgresOrganizations.read(row, "organization_")));
        return new ContactView(ContactRow.read(row).contact(), organization, List.empty());
    }
}
