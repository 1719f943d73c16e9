package org.externalcontacts.adapter.postgres.internal.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.internal.organization.PostgresOrganizations;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.domain.organization.Organization;

/** Reads contacts that come with their organizations, each of which is read once however many of its contacts there are. For one page. */
final class OrganizationsOfPage {

    private final Map<UUID, Organization> read = new HashMap<>();

    ContactView read(Row row) {
        Option<Organization> organization = row.optionalId("organization_id")
                .map(id -> read.computeIfAbsent(id, first -> PostgresOrganizations.read(row, "organization_")));
        return new ContactView(ContactRow.read(row).contact(), organization, List.empty());
    }
}
