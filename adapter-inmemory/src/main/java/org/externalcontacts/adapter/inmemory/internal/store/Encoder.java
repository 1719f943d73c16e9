package org.externalcontacts.adapter.inmemory.internal.store;

import org.externalcontacts.adapter.inmemory.internal.index.ContactEntries;
import org.externalcontacts.adapter.inmemory.internal.index.OrganizationEntries;
import org.externalcontacts.adapter.inmemory.internal.table.ContactRow;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.organization.Organization;

/** Computes what is stored and indexed of a record. All that can fail about a write is here, and happens before anything is written. */
public interface Encoder {

    ContactRow row(Contact contact);

    ContactEntries entries(Contact contact);

    OrganizationEntries entries(Organization organization);
}
