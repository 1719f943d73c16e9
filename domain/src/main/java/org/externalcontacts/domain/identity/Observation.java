package org.externalcontacts.domain.identity;

import io.vavr.collection.List;
import java.util.function.Function;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.contact.Contact;

/** Whom an observed interaction belongs to (BEHAVIOUR 20.7). */
public sealed interface Observation {

    /** One contact owns the identifiers; its life was renewed. */
    record Recognised(Contact contact) implements Observation {}

    /** Nobody owned them; this contact came to be. */
    record Created(Contact contact) implements Observation {}

    /** Several contacts own them; nothing was linked, these are the candidates. */
    record Ambiguous(List<Contact> candidates) implements Observation {
        public Ambiguous {
            candidates = Present.items(candidates);
        }
    }

    /** The answer for what was observed. */
    default <R> R fold(
            Function<Contact, R> recognised, Function<Contact, R> created, Function<List<Contact>, R> ambiguous) {
        if (this instanceof Recognised known) {
            return recognised.apply(known.contact());
        }
        return this instanceof Created made
                ? created.apply(made.contact())
                : ambiguous.apply(((Ambiguous) this).candidates());
    }
}
