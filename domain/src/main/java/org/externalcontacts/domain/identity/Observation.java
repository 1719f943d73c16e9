package org.externalcontacts.domain.identity;

import io.vavr.collection.List;
import java.util.function.Function;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.internal.Present;

/** Whom an observed interaction belongs to (rule 20.7). */
public sealed interface Observation extends PersonalData {

    /**
     * One contact owns the identifiers, or the first of several was taken; its life was renewed.
     *
     * @param passedOver the other owners, in the order of their identifiers; empty unless {@link SeveralOwners#FIRST} chose
     */
    record Recognised(Contact contact, List<ContactId> passedOver) implements Observation {
        public Recognised {
            passedOver = Present.items(passedOver);
        }

        /** The one contact that owns the identifiers. */
        public Recognised(Contact contact) {
            this(contact, List.empty());
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    /**
     * Several contacts owned the identifiers and were merged into this one; its life was renewed.
     *
     * @param owners those that were merged, in the order of their identifiers
     */
    record Merged(Contact contact, List<ContactId> owners) implements Observation {
        public Merged {
            owners = Present.items(owners);
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    /** No contact owned the identifiers; this one was created. */
    record Created(Contact contact) implements Observation {
        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    /** Several contacts own them; nothing was linked, these are the candidates. */
    record Ambiguous(List<Contact> candidates) implements Observation {
        public Ambiguous {
            candidates = Present.items(candidates);
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    /** Applies the function for this observation; a contact that several owners were merged into counts as recognised. */
    default <R> R fold(
            Function<Contact, R> recognised, Function<Contact, R> created, Function<List<Contact>, R> ambiguous) {
        if (this instanceof Recognised known) {
            return recognised.apply(known.contact());
        } else if (this instanceof Merged merged) {
            return recognised.apply(merged.contact());
        }
        return this instanceof Created made
                ? created.apply(made.contact())
                : ambiguous.apply(((Ambiguous) this).candidates());
    }
}
