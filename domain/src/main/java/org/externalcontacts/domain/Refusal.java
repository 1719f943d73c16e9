package org.externalcontacts.domain;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.internal.Present;

/**
 * Why a use case was not carried out. Every caller must handle it. A refused call changes nothing (rule 20.4).
 *
 * <p>The list of cases is closed. {@link #fold} takes one answer for each, so that a new case breaks callers at compile
 * time instead of at night. {@link #fold()} names some cases and has one answer for all others. Where no refusal is expected,
 * {@code getOrElseThrow(Refusal::asException)} throws an exception with the reason.
 *
 * <p>Each case has a {@link #code()}:
 *
 * <table>
 *   <caption>Codes</caption>
 *   <tr><td>{@link InvalidInput}</td><td>{@value InvalidInput#CODE}</td></tr>
 *   <tr><td>{@link NotFound}</td><td>{@value NotFound#CODE}</td></tr>
 *   <tr><td>{@link IdentifierTaken}</td><td>{@value IdentifierTaken#CODE}</td></tr>
 *   <tr><td>{@link MergeNotAllowed}</td><td>{@value MergeNotAllowed#CODE}</td></tr>
 *   <tr><td>{@link StaleVersion}</td><td>{@value StaleVersion#CODE}</td></tr>
 *   <tr><td>{@link Conflict}</td><td>{@value Conflict#CODE}</td></tr>
 *   <tr><td>{@link LimitExceeded}</td><td>{@value LimitExceeded#CODE}</td></tr>
 *   <tr><td>{@link LackingPermission}</td><td>{@value LackingPermission#CODE_ANY} or {@value LackingPermission#CODE_ALL}</td></tr>
 *   <tr><td>{@link NotSupported}</td><td>{@value NotSupported#CODE}</td></tr>
 * </table>
 */
public sealed interface Refusal extends PersonalData {

    /**
     * The input cannot be taken; every violation is named at once.
     *
     * @param violations what is wrong, first found first; of very many only the first {@value #MOST}, so that the answer to an input
     *     full of mistakes is not larger than the input
     */
    record InvalidInput(Seq<Violation> violations) implements Refusal {

        /** How many violations are named at most. */
        public static final int MOST = 100;

        /** Its {@link Refusal#code()}. */
        public static final String CODE = "invalid.value";

        public InvalidInput {
            violations = violations.take(MOST);
        }

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    /** No entity of this kind has this id. */
    record NotFound(EntityKind kind, String id) implements Refusal {

        /** Its {@link Refusal#code()}. */
        public static final String CODE = "not.found";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    /** Another contact has claimed the identifier (rule 3.5). */
    record IdentifierTaken(Identifier identifier, ContactId by) implements Refusal {

        /** Its {@link Refusal#code()}. */
        public static final String CODE = "identifier.taken";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    /** Both contacts are Curated, and such two cannot be merged (rules 4.3, 4.16). */
    record MergeNotAllowed(ContactId source, ContactId target) implements Refusal {

        /** Its {@link Refusal#code()}. */
        public static final String CODE = "merge.not.allowed";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    /**
     * The record changed since the caller read it; read again and decide anew (rules 13.2, 20.13).
     *
     * @param given the version that the caller had read
     * @param current the version it has now
     */
    record StaleVersion(Version given, EntityKind kind, String id, Version current) implements Refusal {

        /** Its {@link Refusal#code()}. */
        public static final String CODE = "stale.version";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this, "given", "current");
        }
    }

    /** The current state does not allow it, and repeating will not help. */
    record Conflict(ConflictReason reason, String id) implements Refusal {

        /** Its {@link Refusal#code()}. */
        public static final String CODE = "conflict";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    /** A limit of the platform is exceeded. {@code limit} is the name of the limit. */
    record LimitExceeded(long given, String limit, long allowed) implements Refusal {

        /** Its {@link Refusal#code()}. */
        public static final String CODE = "limit.exceeded";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this, "limit", "allowed", "given");
        }
    }

    /**
     * The caller lacks permission (rule 14.2).
     *
     * @param any whether any one of the permissions would be enough; otherwise all of them are needed
     * @param permissions those of the operation's permissions that the caller lacks
     */
    record LackingPermission(boolean any, List<String> permissions) implements Refusal {

        /** Its {@link Refusal#code()} where any one of the permissions is enough. */
        public static final String CODE_ANY = "missing.any.permissions";

        /** Its {@link Refusal#code()} where all of the permissions are needed. */
        public static final String CODE_ALL = "missing.permissions";

        public LackingPermission {
            permissions = Present.items(permissions);
        }

        @Override
        public String code() {
            return any ? CODE_ANY : CODE_ALL;
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this, "any", "permissions");
        }
    }

    /** This engine cannot do it: the remote system has no such call. */
    record NotSupported(String useCase) implements Refusal {

        /** Its {@link Refusal#code()}. */
        public static final String CODE = "not.supported";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this, "useCase");
        }
    }

    /** What stands in the way of a {@link Conflict}. */
    enum ConflictReason {
        /** Another organization is linked to this trustor (rule 8.4). */
        TRUSTOR_ALREADY_LINKED,
        /** Records still carry values of this schema (rule 10.9). */
        SCHEMA_IN_USE,
        /** The idempotency key was used for another request (rule 20.14). */
        KEY_USED_OTHERWISE,
        /** A remote system says that its state does not allow it, and no more (rule 13.2). */
        CURRENT_STATE
    }

    /** The refusal of an input with this one violation. */
    static Refusal invalid(Violation violation) {
        return new InvalidInput(List.of(violation));
    }

    /** The value, or the refusal with all its violations and these additional ones. */
    static <T> Either<Refusal, T> unlessValid(Validation<Seq<Violation>, T> itself, Seq<Violation> elsewhere) {
        Seq<Violation> violations =
                itself.fold(found -> found, valid -> List.<Violation>empty()).appendAll(elsewhere);
        return violations.isEmpty() ? Either.right(itself.get()) : Either.left(new InvalidInput(violations));
    }

    /** The value, or the refusal with all its violations. */
    static <T> Either<Refusal, T> unlessValid(Validation<Seq<Violation>, T> itself) {
        return unlessValid(itself, List.empty());
    }

    /** The value, which is computed only if there is no refusal. */
    static <T> Either<Refusal, T> unless(Option<? extends Refusal> refusal, Supplier<T> value) {
        return refusal.isEmpty() ? Either.right(value.get()) : Either.left(refusal.get());
    }

    /** The refusal for an id that no entity has. */
    static Refusal notFound(EntityKind kind, PlatformId id) {
        return new NotFound(kind, id.text());
    }

    /** Applies the function for the case of this refusal. */
    default <R> R fold(Cases<R> cases) {
        if (this instanceof InvalidInput refusal) {
            return cases.invalidInput().apply(refusal);
        } else if (this instanceof NotFound refusal) {
            return cases.notFound().apply(refusal);
        } else if (this instanceof IdentifierTaken refusal) {
            return cases.identifierTaken().apply(refusal);
        } else if (this instanceof MergeNotAllowed refusal) {
            return cases.mergeNotAllowed().apply(refusal);
        } else if (this instanceof StaleVersion refusal) {
            return cases.staleVersion().apply(refusal);
        } else if (this instanceof Conflict refusal) {
            return cases.conflict().apply(refusal);
        } else if (this instanceof LimitExceeded refusal) {
            return cases.limitExceeded().apply(refusal);
        } else if (this instanceof LackingPermission refusal) {
            return cases.lackingPermission().apply(refusal);
        }
        return cases.notSupported().apply((NotSupported) this);
    }

    /** Starts an answer by name for some cases and by a default for all others: {@code refusal.<String>fold().notFound(…).otherwise(…)}. */
    default <R> RefusalFold<R> fold() {
        return RefusalFold.of(this);
    }

    /**
     * What kind of refusal it is, for programs and metrics: one of the codes listed above. It never changes from one version to
     * the next and holds no personal data. The server sends it as the {@code code} of an error.
     */
    String code();

    /** An exception that carries this refusal, for {@code getOrElseThrow(Refusal::asException)}. */
    default RefusedException asException() {
        return new RefusedException(this);
    }

    /** A one-line message for people: fields and reasons. May contain data that the caller sent, nothing else. */
    default String message() {
        return fold(new Cases<>(
                refusal -> refusal.violations()
                        .map(violation -> violation.field() + " " + violation.reason())
                        .mkString("; "),
                refusal -> "no " + name(refusal.kind()) + " has the id " + refusal.id(),
                refusal -> refusal.identifier().type().text() + " "
                        + refusal.identifier().value() + " is claimed by contact "
                        + refusal.by().text(),
                refusal -> refusal.source().text() + " and " + refusal.target().text()
                        + " are both Curated and cannot be merged",
                refusal -> name(refusal.kind()) + " " + refusal.id() + " is at version " + refusal.current() + ", not "
                        + refusal.given(),
                refusal -> refusal.reason() == ConflictReason.KEY_USED_OTHERWISE
                        ? "the idempotency key " + refusal.id() + " was used for another input"
                        : refusal.id() + ": "
                                + refusal.reason()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' '),
                refusal -> refusal.limit() + " allows " + refusal.allowed() + ", not " + refusal.given(),
                refusal -> "needs " + (refusal.any() ? "one of " : "")
                        + refusal.permissions().mkString(", "),
                refusal -> refusal.useCase() + " is not supported by this engine"));
    }

    /** The first violation of this field if this is an {@link InvalidInput}; otherwise none. */
    default Option<Violation> violationOf(String field) {
        return this instanceof InvalidInput input
                ? input.violations().find(violation -> violation.field().equals(field))
                : Option.none();
    }

    private static String name(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** One answer for each case. */
    record Cases<R>(
            Function<InvalidInput, R> invalidInput,
            Function<NotFound, R> notFound,
            Function<IdentifierTaken, R> identifierTaken,
            Function<MergeNotAllowed, R> mergeNotAllowed,
            Function<StaleVersion, R> staleVersion,
            Function<Conflict, R> conflict,
            Function<LimitExceeded, R> limitExceeded,
            Function<LackingPermission, R> lackingPermission,
            Function<NotSupported, R> notSupported) {}
}
