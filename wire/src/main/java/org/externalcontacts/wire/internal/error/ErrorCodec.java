package org.externalcontacts.wire.internal.error;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;
import java.util.regex.Pattern;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.bulk.BulkErrorDetailDto;
import org.externalcontacts.wire.internal.bulk.BulkErrorDto;
import org.externalcontacts.wire.internal.json.Items;
import org.jspecify.annotations.Nullable;

/**
 * Refusals as the platform's error bodies (rule 14.1), and back. What this library writes it reads back exactly; of bodies that say
 * less, such as the platform's own, it makes the refusal that the status and the call tell.
 */
public final class ErrorCodec {

    private static final String LACKING_ANY = "Unable to perform the requested action. "
            + "You must have at least one of the following permissions assigned: %s";
    private static final String LACKING_ALL =
            "Unable to perform the requested action. You are missing the following permission(s): %s";

    private static final String FIELD = "field";
    /** What stands between the permissions of a message. */
    private static final Pattern WORD_END = Pattern.compile("[^A-Za-z:]+");

    /** Names the field at fault where nobody says which it is. */
    private static final String WHOLE_INPUT = "body";

    private static final String VALUE = "value";
    private static final String REASON = "reason";

    private ErrorCodec() {}

    /** The status of an answer that carries this refusal. */
    public static int status(Refusal refusal) {
        return RefusalFacts.of(refusal).status();
    }

    /** The body of an answer that carries this refusal. */
    public static ErrorBodyDto body(Refusal refusal, String contextId) {
        return body(refusal, status(refusal), contextId);
    }

    /** The body of an answer that carries this refusal with a status of its own. */
    public static ErrorBodyDto body(Refusal refusal, int status, String contextId) {
        RefusalFacts facts = RefusalFacts.of(refusal);
        Seq<Violation> violations = violations(refusal);
        return new ErrorBodyDto(
                message(refusal),
                facts.code(),
                status,
                null,
                null,
                null,
                facts.values().isEmpty() ? null : facts.values().toJavaMap(),
                contextId,
                violations
                        .map(found -> new DetailDto(RefusalFacts.INVALID, found.field(), null, null))
                        .toJavaList(),
                violations.map(found -> violation(found, status)).toJavaList(),
                limit(refusal));
    }

    /** A body of an answer that is no refusal: a request that did not get as far. */
    public static ErrorBodyDto body(int status, String code, String message, String contextId) {
        return new ErrorBodyDto(
                message,
                code,
                status,
                null,
                null,
                null,
                null,
                contextId,
                java.util.List.of(),
                java.util.List.of(),
                null);
    }

    /** The refusal in a body; none if the status is not one of a refusal. */
    public static Option<Refusal> refusal(int status, ErrorBodyDto body, RefusalContext context) {
        List<Violation> violations =
                Items.of(body.errors()).flatMap(ErrorCodec::violation).appendAll(details(body));
        return told(status, body.code(), values(body.messageParams()), violations, body.message(), context);
    }

    /**
     * Why one item of a bulk call was refused (rule 7.2). Details name fields of the entity and nothing else; what is missing is
     * told by the code, such as {@code organization.not.found}, and by its id, the value of a detail without a field.
     */
    public static <T> BulkErrorDto<T> item(Refusal refusal, @Nullable T entity) {
        RefusalFacts facts = RefusalFacts.of(refusal);
        String message = message(refusal);
        Seq<BulkErrorDetailDto> details = refusal instanceof Refusal.NotFound missing
                ? List.of(new BulkErrorDetailDto(null, missing.id(), message))
                : violations(refusal)
                        .map(found -> new BulkErrorDetailDto(
                                found.field(), found.value().getOrNull(), found.reason()));
        return new BulkErrorDto<>(facts.itemCode(), message, facts.status(), false, entity, details.toJavaList());
    }

    /**
     * The refusal of one item of a bulk call: what was missing and what was wrong come back, all else by its status; none if the error
     * tells of anything but a refusal.
     */
    public static Option<Refusal> refusal(BulkErrorDto<?> error, RefusalContext context) {
        if (error.code() == null && error.status() == null && error.message() == null) {
            return Option.none();
        }
        List<BulkErrorDetailDto> details = Items.of(error.details());
        Option<Refusal> missing = RefusalFacts.kind(error.code())
                .flatMap(kind -> details.flatMap(detail -> Option.of(detail.value()))
                        .headOption()
                        .map(id -> new Refusal.NotFound(kind, id)));
        List<Violation> violations = details.flatMap(detail -> Option.of(detail.message())
                .map(reason -> new Violation(
                        Option.of(detail.fieldName()).getOrElse(WHOLE_INPUT), Option.of(detail.value()), reason)));
        int status = Option.of(error.status()).getOrElse(400);
        return isRefusal(status)
                ? missing.orElse(() -> byStatus(status, violations, error.message(), context))
                : Option.none();
    }

    private static Option<Refusal> told(
            int status,
            @Nullable String code,
            io.vavr.collection.Map<String, String> values,
            List<Violation> violations,
            @Nullable String message,
            RefusalContext context) {
        return isRefusal(status)
                ? new RefusalFacts(status, code == null ? "" : code, values)
                        .refusal()
                        .orElse(() -> byStatus(status, violations, message, context))
                : Option.none();
    }

    private static boolean isRefusal(int status) {
        return status >= 400 && status <= 499;
    }

    private static Option<Refusal> byStatus(
            int status, List<Violation> violations, @Nullable String message, RefusalContext context) {
        return switch (status) {
            case 400, 413, 414, 422, 431 ->
                Option.some(
                        new Refusal.InvalidInput(violations.isEmpty() ? List.of(unexplained(message)) : violations));
            case 403 -> Option.some(lacking(context.operation(), message));
            case 404 -> Option.some(new Refusal.NotFound(context.kind(), context.id()));
            case 409 -> Option.some(new Refusal.Conflict(Refusal.ConflictReason.CURRENT_STATE, context.id()));
            default -> Option.none();
        };
    }

    /** The message names those that are missing (rule 14.2); one that names none leaves all that the operation needs. */
    private static Refusal lacking(Operation operation, @Nullable String message) {
        List<String> named = message == null ? List.empty() : List.of(WORD_END.split(message));
        List<String> missing = operation.permissions().filter(named::contains);
        return new Refusal.LackingPermission(
                operation.mode() == Operation.Mode.ANY, missing.isEmpty() ? operation.permissions() : missing);
    }

    /** Whether the body that this refusal was read from said no more than that the input cannot be taken. */
    public static boolean isUnexplained(Refusal.InvalidInput refusal) {
        return refusal.violations().forAll(violation -> violation.field().equals(WHOLE_INPUT));
    }

    private static Violation unexplained(@Nullable String message) {
        return new Violation(WHOLE_INPUT, Option.none(), message == null ? "was refused without a reason" : message);
    }

    /** Of permissions the wording is public (rule 14.2), and clients look for it. */
    private static String message(Refusal refusal) {
        return refusal instanceof Refusal.LackingPermission lacking
                ? (lacking.any() ? LACKING_ANY : LACKING_ALL)
                        .formatted(lacking.permissions().mkString(", "))
                : refusal.message();
    }

    private static Seq<Violation> violations(Refusal refusal) {
        return refusal instanceof Refusal.InvalidInput invalid ? invalid.violations() : List.empty();
    }

    private static ErrorBodyDto violation(Violation violation, int status) {
        io.vavr.collection.Map<String, String> params =
                LinkedHashMap.of(FIELD, violation.field(), REASON, violation.reason());
        return new ErrorBodyDto(
                violation.field() + " " + violation.reason(),
                RefusalFacts.INVALID,
                status,
                null,
                null,
                null,
                violation
                        .value()
                        .map(value -> params.put(VALUE, value))
                        .getOrElse(params)
                        .toJavaMap(),
                null,
                null,
                null,
                null);
    }

    private static Option<Violation> violation(ErrorBodyDto error) {
        io.vavr.collection.Map<String, String> params = values(error.messageParams());
        return params.get(FIELD)
                .flatMap(field -> params.get(REASON).map(reason -> new Violation(field, params.get(VALUE), reason)));
    }

    /** The fields that the platform names, where it does not say what is wrong with each. */
    private static List<Violation> details(ErrorBodyDto body) {
        boolean explained =
                Items.of(body.errors()).exists(error -> violation(error).isDefined());
        return explained
                ? List.empty()
                : Items.of(body.details())
                        .flatMap(detail -> Option.of(detail.fieldName())
                                .map(field -> new Violation(
                                        field,
                                        Option.none(),
                                        Option.of(body.message()).getOrElse("is refused"))));
    }

    private static io.vavr.collection.Map<String, String> values(@Nullable Map<String, @Nullable String> params) {
        io.vavr.collection.Map<String, String> values = LinkedHashMap.empty();
        if (params != null) {
            for (Map.Entry<String, @Nullable String> param : params.entrySet()) {
                String value = param.getValue();
                if (value != null) {
                    values = values.put(param.getKey(), value);
                }
            }
        }
        return values;
    }

    private static @Nullable LimitDto limit(Refusal refusal) {
        return refusal instanceof Refusal.LimitExceeded limit
                ? new LimitDto(limit.limit(), "external.contacts", limit.allowed())
                : null;
    }
}
