package org.externalcontacts.adapter.inmemory;

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
    public ContactTraces traces(Contact contact) {
        fuse.call();
        return real.traces(contact);
    }

    @Override
    public OrganizationTraces traces(Organization organization) {
        fuse.call();
        return real.traces(organization);
    }
}
