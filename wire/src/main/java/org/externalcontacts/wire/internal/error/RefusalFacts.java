package org.externalcontacts.wire.internal.error;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.Locale;
import java.util.function.Function;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;
import org.jspecify.annotations.Nullable;

/**
 * A refusal in words: its status, its code and its values by name. Whoever has the words has the refusal again. Violations are not
 * among them; bodies have a place of their own for those.
 */
record RefusalFacts(int status, String code, Map<String, String> values) {

    static final String INVALID = Refusal.InvalidInput.CODE;
    private static final String NOT_FOUND = Refusal.NotFound.CODE;
    private static final String CONTACT_NOT_FOUND = "contact.not.found";

    /** The words of this refusal (rule 14.2; those codes that no public source gives are ours). */
    static RefusalFacts of(Refusal refusal) {
        return refusal.fold(new Refusal.Cases<>(
                invalid -> new RefusalFacts(400, invalid.code(), LinkedHashMap.empty()),
                missing -> new RefusalFacts(
                        404,
                        missing.code(),
                        LinkedHashMap.of("kind", missing.kind().name(), "id", missing.id())),
                taken -> new RefusalFacts(
                        409,
                        taken.code(),
                        LinkedHashMap.of(
                                "type", taken.identifier().type().text(),
                                "value", taken.identifier().value(),
                                "contact", taken.by().text())),
                merge -> new RefusalFacts(
                        409,
                        merge.code(),
                        LinkedHashMap.of(
                                "source",
                                merge.source().text(),
                                "target",
                                merge.target().text())),
                stale -> new RefusalFacts(
                        // A schema names its version in the body (rule 13.2), everything else by If-Match.
                        stale.kind() == EntityKind.SCHEMA ? 409 : 412,
                        stale.code(),
                        LinkedHashMap.of(
                                "kind", stale.kind().name(),
                                "id", stale.id(),
                                "given", stale.given().text(),
                                "current", stale.current().text())),
                conflict -> new RefusalFacts(
                        409,
                        conflict.code(),
                        LinkedHashMap.of("reason", conflict.reason().name(), "id", conflict.id())),
                limit -> new RefusalFacts(
                        422,
                        limit.code(),
                        LinkedHashMap.of(
                                "limit", limit.limit(),
                                "allowed", String.valueOf(limit.allowed()),
                                "given", String.valueOf(limit.given()))),
                lacking -> new RefusalFacts(
                        403,
                        lacking.code(),
                        LinkedHashMap.of("permissions", lacking.permissions().mkString(","))),
                unable -> new RefusalFacts(422, unable.code(), LinkedHashMap.of("useCase", unable.useCase()))));
    }

    /** The code of an item of a bulk call, which has no place for values: it tells what is missing (rule 7.2). */
    String itemCode() {
        return values.get("kind")
                .filter(kind -> code.equals(NOT_FOUND))
                .map(kind -> kind.toLowerCase(Locale.ROOT).replace('_', '.') + "." + NOT_FOUND)
                .getOrElse(code);
    }

    /** What is missing by the code of an item of a bulk call; none by any other code. */
    static Option<EntityKind> kind(@Nullable String itemCode) {
        return Option.of(itemCode)
                .filter(given -> given.endsWith("." + NOT_FOUND))
                .map(given -> given.substring(0, given.length() - NOT_FOUND.length() - 1)
                        .toUpperCase(Locale.ROOT)
                        .replace('.', '_'))
                .flatMap(name ->
                        List.of(EntityKind.values()).find(kind -> kind.name().equals(name)));
    }

    /** The refusal of these words; none if they are somebody else's. */
    Option<Refusal> refusal() {
        return switch (code) {
            case NOT_FOUND, CONTACT_NOT_FOUND ->
                parsed("kind", EntityKind::valueOf)
                        .flatMap(kind -> values.get("id").map(id -> new Refusal.NotFound(kind, id)));
            case Refusal.IdentifierTaken.CODE ->
                contact("contact")
                        .flatMap(by -> values.get("type")
                                .flatMap(type -> values.get("value")
                                        .map(value -> new Refusal.IdentifierTaken(
                                                new Identifier(new IdentifierType(type), value), by))));
            case Refusal.MergeNotAllowed.CODE ->
                contact("source")
                        .flatMap(
                                source -> contact("target").map(target -> new Refusal.MergeNotAllowed(source, target)));
            case Refusal.StaleVersion.CODE ->
                parsed("kind", EntityKind::valueOf)
                        .flatMap(kind -> values.get("id")
                                .flatMap(id -> parsed("given", Version::new)
                                        .flatMap(given -> parsed("current", Version::new)
                                                .map(current -> new Refusal.StaleVersion(given, kind, id, current)))));
            case Refusal.Conflict.CODE ->
                parsed("reason", Refusal.ConflictReason::valueOf)
                        .flatMap(reason -> values.get("id").map(id -> new Refusal.Conflict(reason, id)));
            case Refusal.LimitExceeded.CODE ->
                values.get("limit")
                        .flatMap(limit -> parsed("allowed", Long::valueOf)
                                .flatMap(allowed -> parsed("given", Long::valueOf)
                                        .map(given -> new Refusal.LimitExceeded(given, limit, allowed))));
            case Refusal.LackingPermission.CODE_ANY, Refusal.LackingPermission.CODE_ALL ->
                values.get("permissions")
                        .map(permissions -> new Refusal.LackingPermission(
                                code.equals(Refusal.LackingPermission.CODE_ANY), List.of(permissions.split(","))));
            case Refusal.NotSupported.CODE -> values.get("useCase").map(Refusal.NotSupported::new);
            default -> Option.none();
        };
    }

    private Option<ContactId> contact(String name) {
        return values.get(name).flatMap(text -> ContactId.of(text).toOption());
    }

    /** A value that others may have written in a way that is not ours: then there is none. */
    private <T> Option<T> parsed(String name, Function<String, T> read) {
        return values.get(name).flatMap(text -> Try.of(() -> read.apply(text)).toOption());
    }
}
