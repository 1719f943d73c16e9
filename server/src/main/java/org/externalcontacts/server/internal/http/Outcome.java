package org.externalcontacts.server.internal.http;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Map;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.error.ErrorBodyDto;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.Items;

/**
 * What may be told of an answer when its body is gone.
 *
 * @param contact the id of the contact that it is
 * @param code of the error that it is
 * @param violations what was wrong with the request, without the values
 */
public record Outcome(Option<String> contact, Option<String> code, List<Flaw> violations) {

    /** An answer of which there is nothing to tell. */
    public static final Outcome PLAIN = new Outcome(Option.none(), Option.none(), List.empty());

    /** What is told of this answer. */
    public static Outcome of(Answer answer) {
        Object body = answer.body().getOrNull();
        if (body instanceof ErrorBodyDto error) {
            List<Flaw> violations = Items.of(error.errors()).flatMap(Flaw::of);
            return new Outcome(Option.none(), Option.of(error.code()), violations);
        }
        return body instanceof Body<?> entity && entity.form() == ContactForm.FORM
                ? new Outcome(Option.of(contact(entity).get(ContactForm.ID)), Option.none(), List.empty())
                : PLAIN;
    }

    @SuppressWarnings("unchecked") // A body of the form of contacts is one of a contact.
    private static Body<Contact> contact(Body<?> body) {
        return (Body<Contact>) body;
    }

    /** A field, and why it was refused. */
    public record Flaw(String field, String reason) {

        private static Option<Flaw> of(ErrorBodyDto violation) {
            Map<String, String> told = violation.messageParams() == null ? Map.of() : violation.messageParams();
            HashMap<String, String> params = HashMap.ofAll(told);
            return params.get("field").flatMap(field -> params.get("reason").map(reason -> new Flaw(field, reason)));
        }
    }
}
