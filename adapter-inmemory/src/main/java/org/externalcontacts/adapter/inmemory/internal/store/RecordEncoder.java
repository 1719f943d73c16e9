package org.externalcontacts.adapter.inmemory.internal.store;

import org.externalcontacts.adapter.inmemory.internal.codec.ContactCodec;
import org.externalcontacts.adapter.inmemory.internal.index.ContactEntries;
import org.externalcontacts.adapter.inmemory.internal.index.OrganizationEntries;
import org.externalcontacts.adapter.inmemory.internal.index.TermEntries;
import org.externalcontacts.adapter.inmemory.internal.key.SortKeys;
import org.externalcontacts.adapter.inmemory.internal.records.InMemorySchemas;
import org.externalcontacts.adapter.inmemory.internal.slots.HashedSlots;
import org.externalcontacts.adapter.inmemory.internal.table.ContactRow;
import org.externalcontacts.adapter.inmemory.internal.table.OrganizationTable;
import org.externalcontacts.application.search.Words;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.organization.Organization;

/** Encodes records by the schemas and organizations that are there. */
public record RecordEncoder(InMemorySchemas schemas, OrganizationTable organizations) implements Encoder {

    @Override
    public ContactRow row(Contact contact) {
        PersonName name = contact.profile().name();
        // In the order of ContactCodec.SORTED_FIELDS.
        return new ContactRow(ContactCodec.write(contact), new long[] {
            SortKeys.of(name.last()),
            SortKeys.of(name.first()),
            SortKeys.of(name.middle()),
            SortKeys.of(contact.profile().title())
        });
    }

    @Override
    public ContactEntries entries(Contact contact) {
        boolean listed = contact.isListed();
        return new ContactEntries(
                listed,
                listed ? SortKeys.of(contact.profile().name().last()) : ContactEntries.HIDDEN,
                contact.profile().organization().map(organizations::slot).getOrElse(HashedSlots.NONE),
                contact.expires().map(moment -> moment.getEpochSecond()).getOrElse(ContactEntries.NEVER),
                listed ? TermEntries.of(Words.of(contact, schemas::named)) : TermEntries.NONE);
    }

    @Override
    public OrganizationEntries entries(Organization organization) {
        return new OrganizationEntries(
                SortKeys.of(organization.profile().name()),
                TermEntries.of(Words.of(organization, schemas::named)),
                TermEntries.of(Words.ofName(organization)));
    }
}
