package org.externalcontacts.application.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.UUID;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.directory.UserId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A guard and its caller")
class GuardTest {

    private static final String VIEW = "externalContacts:contact:view";
    private static final String VIEW_ORGANIZATIONS = "externalContacts:externalOrganization:view";
    private static final UserId USER = new UserId(UUID.fromString("b3b1f0c4-53d8-4a0c-8a5e-0f6a3c2d1e90"));

    @Test
    @DisplayName("Rule 7.7: one of several permissions is enough for most operations")
    void letsThroughWithAnyPermission() {
        Caller caller = Caller.withPermissions(VIEW_ORGANIZATIONS);

        assertThat(new Guard(caller).permit(Operation.GET_ORGANIZATION)).isEqualTo(Either.right(caller));
        assertThat(caller.may(Operation.GET_ORGANIZATION)).isTrue();
    }

    @Test
    @DisplayName("Rule 7.7: bulk calls on notes and relationships need every permission")
    void asksForAllPermissionsWhereAllAreNeeded() {
        Guard half = new Guard(Caller.withPermissions(VIEW));
        Guard whole = new Guard(Caller.withPermissions(VIEW, VIEW_ORGANIZATIONS));

        assertThat(half.permit(Operation.POST_BULK_NOTES))
                .isEqualTo(Either.left(new Refusal.LackingPermission(false, List.of(VIEW_ORGANIZATIONS))));
        assertThat(whole.permit(Operation.POST_BULK_NOTES).isRight()).isTrue();
    }

    @Test
    void namesThePermissionsThatAreLacking() {
        assertThat(new Guard(Caller.withPermissions()).permit(Operation.POST_IDENTIFIERLOOKUP))
                .isEqualTo(Either.left(new Refusal.LackingPermission(true, List.of(VIEW, "relate:contact:view"))));
    }

    @Test
    void takesPermissionsAsTheyAreSpelt() {
        assertThat(Caller.withPermissions("externalcontacts:CONTACT:view", "externalContacts:contact:*")
                        .may(Operation.GET_CONTACT))
                .isFalse();
    }

    @Test
    void letsTheEmbeddingAppDoEverything() {
        Caller trusted = Caller.trusted();
        Guard guard = new Guard(trusted);

        assertThat(List.of(Operation.values()))
                .allMatch(operation -> guard.permit(operation).isRight());
        assertThat(guard.permitTrusted("expire")).isEqualTo(Either.right(trusted));
        assertThat(trusted.isTrusted()).isTrue();
        assertThat(trusted.user()).isEmpty();
    }

    @Test
    @DisplayName("Rule 20.8: what the API has no operation for is refused to everybody but the embedding app")
    void refusesUseCasesOfTheEmbeddingAppToAnybodyElse() {
        Caller almighty =
                Caller.of(USER, HashSet.ofAll(List.of(Operation.values()).flatMap(Operation::permissions)));

        assertThat(List.of(Operation.values())).allMatch(almighty::may);
        assertThat(almighty.isTrusted()).isFalse();
        assertThat(new Guard(almighty).permitTrusted("expire"))
                .isEqualTo(Either.left(new Refusal.LackingPermission(true, List.of("embedding app: expire"))));
    }

    @Test
    void knowsTheUserWhenTheCallerIsOne() {
        assertThat(Caller.of(USER, HashSet.of(VIEW)).user()).containsExactly(USER);
        assertThat(Caller.withPermissions(VIEW).user()).isEmpty();
    }
}
