package org.externalcontacts.application.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.ExternalDataSource;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Versioned;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.internal.Present;
import org.externalcontacts.domain.organization.Organization;

/**
 * A contact with the parts that were asked for beside it.
 *
 * @param organization the organization of the contact; none if it has none, or if it was not asked for
 * @param externalDataSources links to source records; empty if they were not asked for, and on a local engine, which has no source systems
 */
public record ContactView(
        Contact contact, Option<Organization> organization, List<ExternalDataSource> externalDataSources)
        implements Versioned {

    public ContactView {
        organization = Present.only(organization);
        externalDataSources = Present.items(externalDataSources);
    }

    /** A contact without expanded parts. */
    public static ContactView of(Contact contact) {
        return new ContactView(contact, Option.none(), List.empty());
    }

    /** The version of the contact: the parts beside it have versions of their own. */
    @Override
    public Version version() {
        return contact.version();
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }

    /** Parts of a contact that are read only on request. */
    public enum Part {
        EXTERNAL_ORGANIZATION,
        EXTERNAL_DATA_SOURCES
    }
}
