package org.externalcontacts.testkit.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactType;

/**
 * A contact, as the model sees it.
 *
 * @param mergeSet all ids that stand for the same person, this one included
 * @param canonical the one of them that speaks for all
 * @param created when it was made
 * @param seen when it last took part in an interaction, or else when it was made
 */
record Person(
        ContactId id,
        ContactType type,
        Facts facts,
        Set<ContactId> mergeSet,
        ContactId canonical,
        Instant created,
        Instant modified,
        Instant seen) {

    static Person made(ContactId id, ContactType type, Facts facts, Instant now) {
        return new Person(id, type, facts, Set.of(id), id, now, now, now);
    }

    Person facts(Facts changed, Instant now) {
        return new Person(id, type, changed, mergeSet, canonical, created, now, seen);
    }

    Person curated(Instant now) {
        return type.equals(ContactType.CURATED)
                ? this
                : new Person(id, ContactType.CURATED, facts, mergeSet, canonical, created, now, seen);
    }

    Person seen(Instant at) {
        return new Person(id, type, facts, mergeSet, canonical, created, modified, at.isAfter(seen) ? at : seen);
    }

    Person mergedInto(ContactId head, Set<ContactId> set) {
        return new Person(id, type, facts, set, head, created, modified, seen);
    }

    boolean isAncestor() {
        return !canonical.equals(id);
    }

    /** rule 1.7. */
    boolean isListed() {
        return type.equals(ContactType.CURATED) && !isAncestor();
    }

    /** rule 1.6. */
    boolean isDue(Instant now) {
        return !type.equals(ContactType.CURATED)
                && mergeSet.size() == 1
                && !seen.plus(Duration.ofDays(60)).isAfter(now);
    }

    boolean is(Contact contact) {
        return contact.id().equals(id)
                && contact.type().equals(type)
                && Facts.of(contact.profile()).equals(facts)
                && contact.dates().modified().equals(modified)
                && contact.merge().isDefined() == mergeSet.size() > 1
                && contact.merge()
                        .forAll(status -> status.canonical().equals(canonical)
                                && Set.copyOf(status.mergeSet().asJava()).equals(mergeSet));
    }
}
