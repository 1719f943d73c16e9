package org.externalcontacts.testkit.assertion;

import org.assertj.core.api.AbstractAssert;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Refusal.ConflictReason;
import org.externalcontacts.domain.Version;

/** Why a use case was not carried out. */
public final class RefusalAssert extends AbstractAssert<RefusalAssert, Refusal> {

    RefusalAssert(Refusal refusal) {
        super(refusal, RefusalAssert.class);
        Described.in(info);
    }

    /** Another contact has claimed the identifier; goes on with which. */
    public IdentifierTakenAssert isIdentifierTaken() {
        return new IdentifierTakenAssert(is(Refusal.IdentifierTaken.class));
    }

    /** Asserts an {@code InvalidInput} and continues with its violations. */
    public InvalidInputAssert isInvalidInput() {
        return new InvalidInputAssert(is(Refusal.InvalidInput.class));
    }

    /** No entity of this kind has this id. */
    public RefusalAssert isNotFound(EntityKind kind, PlatformId id) {
        return isEqualTo(Refusal.notFound(kind, id));
    }

    /** Both are Curated, and such two cannot be merged. */
    public RefusalAssert isMergeNotAllowed() {
        is(Refusal.MergeNotAllowed.class);
        return this;
    }

    /** The schema is at this version, and the caller had read another one. */
    public RefusalAssert isStaleVersion(int current) {
        return isStaleVersion(Version.of(current));
    }

    /** The record is at this version, and the caller had read another one. */
    public RefusalAssert isStaleVersion(Version current) {
        Refusal.StaleVersion stale = is(Refusal.StaleVersion.class);
        if (!stale.current().equals(current)) {
            failWithMessage("expected it to be at version %s, but: %s", current, stale.message());
        }
        return this;
    }

    /** The current state does not allow it, for this reason. */
    public RefusalAssert isConflict(ConflictReason reason) {
        Refusal.Conflict conflict = is(Refusal.Conflict.class);
        if (conflict.reason() != reason) {
            failWithMessage("expected a conflict by %s, but: %s", reason, conflict.message());
        }
        return this;
    }

    /** More than this limit allows. */
    public RefusalAssert isLimitExceeded(String limit) {
        Refusal.LimitExceeded exceeded = is(Refusal.LimitExceeded.class);
        if (!exceeded.limit().equals(limit)) {
            failWithMessage("expected more than %s allows, but: %s", limit, exceeded.message());
        }
        return this;
    }

    /** The caller lacks this permission, or one of several with this among them. */
    public RefusalAssert isLackingPermission(String permission) {
        Refusal.LackingPermission lacking = is(Refusal.LackingPermission.class);
        if (!lacking.permissions().contains(permission)) {
            failWithMessage("expected to lack %s, but: %s", permission, lacking.message());
        }
        return this;
    }

    /** This engine cannot do it. */
    public RefusalAssert isNotSupported() {
        is(Refusal.NotSupported.class);
        return this;
    }

    private <R extends Refusal> R is(Class<R> kind) {
        isNotNull();
        if (!kind.isInstance(actual)) {
            failWithMessage(
                    "expected %s, but it is %s: %s",
                    kind.getSimpleName(), actual.getClass().getSimpleName(), actual.message());
        }
        return kind.cast(actual);
    }
}
