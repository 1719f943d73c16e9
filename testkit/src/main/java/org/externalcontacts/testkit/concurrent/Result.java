package org.externalcontacts.testkit.concurrent;

import io.vavr.control.Either;
import java.util.Optional;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;

/** What came of a call, as far as it tells of identifiers and merge trees. */
record Result(String kind, Optional<ContactId> contact) {

    static final Result DONE = new Result("done", Optional.empty());
    static final Result NOT_FOUND = new Result("not found", Optional.empty());
    static final Result INVALID = new Result("invalid", Optional.empty());

    static Result of(ContactId contact) {
        return new Result("contact", Optional.of(contact));
    }

    static Result taken(ContactId by) {
        return new Result("taken", Optional.of(by));
    }

    static Result of(Either<Refusal, ContactId> answer) {
        return answer.fold(Result::refused, Result::of);
    }

    static Result done(Either<Refusal, ?> answer) {
        return answer.fold(Result::refused, done -> DONE);
    }

    private static Result refused(Refusal refusal) {
        if (refusal instanceof Refusal.IdentifierTaken taken) {
            return taken(taken.by());
        } else if (refusal instanceof Refusal.NotFound) {
            return NOT_FOUND;
        } else if (refusal instanceof Refusal.InvalidInput) {
            return INVALID;
        }
        throw new AssertionError("no rule refuses it so: " + refusal);
    }

    @Override
    public String toString() {
        return kind + contact.map(id -> " " + id.text()).orElse("");
    }
}
