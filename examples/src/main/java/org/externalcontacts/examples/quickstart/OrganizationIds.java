package org.externalcontacts.examples.quickstart;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;

/** The organizations that the people's file names, each made once. */
record OrganizationIds(Map<String, Either<Refusal, OrganizationId>> byName) {

    /** Makes an organization of every different name. */
    static OrganizationIds create(ExternalContacts contacts, Seq<PersonRow> people) {
        return new OrganizationIds(people.flatMap(PersonRow::organization)
                .distinct()
                .foldLeft(
                        LinkedHashMap.empty(),
                        (made, name) -> made.put(
                                name,
                                contacts.organizations()
                                        .create(OrganizationProfile.of(name))
                                        .map(Organization::id))));
    }

    /** The organization a person belongs to, if the row names one; or why that one was refused. */
    Either<Refusal, Option<OrganizationId>> of(PersonRow person) {
        return Either.sequenceRight(person.organization().flatMap(byName::get)).map(Seq::headOption);
    }

    /** How many came to be. */
    int created() {
        return byName.values().count(Either::isRight);
    }
}
