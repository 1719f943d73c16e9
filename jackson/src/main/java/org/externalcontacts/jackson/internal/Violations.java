package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import io.vavr.collection.Seq;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.RefusedException;
import org.externalcontacts.domain.Violation;

/** Violations of a value as those of the body around it. */
final class Violations {

    private static final String BODY = "body";

    private Violations() {}

    /** What a use case would say of the body: the fields are named from where the parser began. */
    static RefusedException refusal(JsonParser in, Seq<Violation> found) {
        String parent = path(in.getParsingContext());
        return new Refusal.InvalidInput(
                        found.map(one -> new Violation(within(parent, one.field()), one.value(), one.reason())))
                .asException();
    }

    /** The whole of a value has no path, or is called the body already. */
    private static String within(String parent, String field) {
        if (field.isEmpty() || field.equals(BODY)) {
            return parent.isEmpty() ? BODY : parent;
        }
        return parent.isEmpty() || field.startsWith("[") ? parent + field : parent + "." + field;
    }

    /** Such as {@code guests[0].profile}. */
    private static String path(JsonStreamContext context) {
        if (context.inRoot()) {
            return "";
        }
        String parent = path(context.getParent());
        if (context.inArray()) {
            return parent + "[" + context.getCurrentIndex() + "]";
        }
        String name = String.valueOf(context.getCurrentName());
        return parent.isEmpty() ? name : parent + "." + name;
    }
}
