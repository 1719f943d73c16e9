package org.externalcontacts.adapter.inmemory;

import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.organization.Organization;

/** Computes what is stored and indexed of a record. All that can fail about a write is here, and happens before anything is written. */
interface Encoder {

    ContactRow row(Contact contact);

    ContactTraces traces(Contact contact);

    OrganizationTraces traces(Organization organization);
}
