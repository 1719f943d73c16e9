package org.externalcontacts.adapter.inmemory.internal.storage;

import org.externalcontacts.adapter.inmemory.internal.index.ContactEntries;
import org.externalcontacts.adapter.inmemory.internal.index.OrganizationEntries;
import org.externalcontacts.adapter.inmemory.internal.store.Encoder;
import org.externalcontacts.adapter.inmemory.internal.table.ContactRow;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.organization.Organization;

/** An encoder that fails when its fuse blows. */
record FusedEncoder(Encoder real, Fuse fuse) implements Encoder {

    @Override
    public ContactRow row(Contact contact) {
        fuse.call();
        return real.row(contact);
    }

    @Override
    public ContactEntries entries(Contact contact) {
        fuse.call();
        return real.entries(contact);
    }

    @Override
    public OrganizationEntries entries(Organization organization) {
        fuse.call();
        return real.entries(organization);
    }
}
