package org.externalcontacts.application.permission;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.EnumSet;
import java.util.Objects;
import org.externalcontacts.domain.directory.UserId;

/** Who calls, and what they may do. Immutable. */
public final class Caller {

    private static final Caller TRUSTED =
            new Caller(true, Option.none(), HashSet.empty(), EnumSet.allOf(Operation.class));

    private final boolean trusted;
    private final Option<UserId> user;
    private final Set<String> permissions;
    private final EnumSet<Operation> allowed;

    private Caller(boolean trusted, Option<UserId> user, Set<String> permissions, EnumSet<Operation> allowed) {
        this.trusted = trusted;
        this.user = user;
        this.permissions = permissions;
        this.allowed = allowed;
    }

    /** The embedding app itself: may do everything. */
    public static Caller trusted() {
        return TRUSTED;
    }

    /** A caller with these permissions, such as {@code externalContacts:contact:view}. */
    public static Caller withPermissions(String... permissions) {
        return of(Option.none(), HashSet.of(permissions));
    }

    /** A user of the platform with these permissions. */
    public static Caller of(UserId user, Set<String> permissions) {
        return of(Option.some(user), permissions);
    }

    private static Caller of(Option<UserId> user, Set<String> permissions) {
        EnumSet<Operation> allowed = EnumSet.noneOf(Operation.class);
        for (Operation operation : Operation.values()) {
            boolean may = operation.mode() == Operation.Mode.ANY
                    ? operation.permissions().exists(permissions::contains)
                    : operation.permissions().forAll(permissions::contains);
            if (may) {
                allowed.add(operation);
            }
        }
        return new Caller(false, user, permissions, allowed);
    }

    /** The user, when the caller is one. */
    public Option<UserId> user() {
        return user;
    }

    /** The permissions that were given; none for the embedding app itself, which needs none. */
    public Set<String> permissions() {
        return permissions;
    }

    /** Whether the permissions are enough for this operation. */
    public boolean may(Operation operation) {
        return allowed.contains(operation);
    }

    /** What this caller lacks of an operation's permissions, in their order; nothing when the caller may do it (rule 14.2). */
    public List<String> missing(Operation operation) {
        return may(operation) ? List.empty() : operation.permissions().reject(permissions::contains);
    }

    /** Whether this caller is the embedding app itself. */
    public boolean isTrusted() {
        return trusted;
    }

    /** Whether the other is the embedding app too, or the same user with the same permissions. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Caller caller
                && trusted == caller.trusted
                && user.equals(caller.user)
                && permissions.equals(caller.permissions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(user, permissions);
    }
}
