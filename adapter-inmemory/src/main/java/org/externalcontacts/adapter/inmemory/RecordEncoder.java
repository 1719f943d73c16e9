package org.externalcontacts.adapter.inmemory;

import org.externalcontacts.application.search.Words;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.organization.Organization;

/** Encodes records by the schemas and organizations that are there. */
record RecordEncoder(InMemorySchemas schemas, OrganizationTable organizations) implements Encoder {

    @Override
    public ContactRow row(Contact contact) {
        PersonName name = contact.profile().name();
        return new ContactRow(ContactCodec.write(contact), new long[] {
            NameKeys.of(name.last()),
            NameKeys.of(name.first()),
            NameKeys.of(name.middle()),
            NameKeys.of(contact.profile().title())
        });
    }

    @Override
    public ContactTraces traces(Contact contact) {
        boolean listed = contact.isListed();
        return new ContactTraces(
                listed,
                listed ? NameKeys.of(contact.profile().name().last()) : ContactTraces.HIDDEN,
                contact.profile().organization().map(organizations::slot).getOrElse(HashedSlots.NONE),
                contact.expires().map(moment -> moment.getEpochSecond()).getOrElse(ContactTraces.NEVER),
                listed ? WordTraces.of(Words.of(contact, schemas::named)) : WordTraces.NONE);
    }

    @Override
    public OrganizationTraces traces(Organization organization) {
        return new OrganizationTraces(
                NameKeys.of(organization.profile().name()),
                WordTraces.of(Words.of(organization, schemas::named)),
                WordTraces.of(Words.ofName(organization)));
    }
}
