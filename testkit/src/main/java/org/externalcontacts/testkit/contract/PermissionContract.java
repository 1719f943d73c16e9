package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.directory.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what: each of the 71 operations with none, some and all of the permissions it names. */
public abstract class PermissionContract extends NounContract {

    private final OperationCalls calls = new OperationCalls();

    @BeforeEach
    void callersCanBeTried() {
        needs(Capability.CALLERS);
    }

    @Test
    @Proves({"7.7"})
    void withoutPermissionEveryOperationIsRefusedAndNamesWhatItNeeds() {
        for (Operation operation : Operation.values()) {
            assertThat(refusal(operation, List.of("externalContacts:nothing:view")))
                    .as(operation.name())
                    .isEqualTo(new Refusal.LackingPermission(
                            operation.mode() == Operation.Mode.ANY, operation.permissions()));
        }
    }

    @Test
    @Proves({"7.7"})
    void anyOneOfItsPermissionsIsEnoughFor63Operations() {
        for (Operation operation : Operation.values()) {
            if (operation.mode() == Operation.Mode.ANY) {
                operation
                        .permissions()
                        .forEach(permission -> assertThat(isPermitted(operation, List.of(permission)))
                                .as(operation + " with " + permission)
                                .isTrue());
            }
        }
    }

    @Test
    @Proves({"7.7"})
    void allTheirPermissionsAreNeededForTheOther8() {
        for (Operation operation : Operation.values()) {
            if (operation.mode() == Operation.Mode.ALL) {
                assertThat(isPermitted(operation, operation.permissions()))
                        .as(operation.name())
                        .isTrue();
                operation
                        .permissions()
                        .forEach(missing -> assertThat(isPermitted(
                                        operation, operation.permissions().remove(missing)))
                                .as(operation + " without " + missing)
                                .isFalse());
            }
        }
    }

    @Test
    @Proves({"14.2", "7.7"})
    void onlyThePermissionsThatAreMissingAreNamed() {
        for (Operation operation : Operation.values()) {
            if (operation.mode() == Operation.Mode.ALL) {
                operation
                        .permissions()
                        .forEach(missing -> assertThat(refusal(
                                        operation,
                                        operation.permissions().remove(missing).append("routing:queue:view")))
                                .as(operation + " without " + missing)
                                .isEqualTo(new Refusal.LackingPermission(false, List.of(missing))));
            }
        }
    }

    @Test
    @Proves({"20.4"})
    void aWriteThatIsNotPermittedChangesNothing() {
        Contact person = done(engine().contacts().create(unique.person().build()));
        ExternalContacts reader = acting(List.of("externalContacts:contact:view"));
        refusedUnchanged(
                () -> reader.contacts().update(person.id(), unique.person().build()));
        refusedUnchanged(() -> reader.contacts().change(person.id(), profile -> profile));
        refusedUnchanged(() -> reader.contacts().delete(person.id()));
        assertThat(done(reader.contacts().get(person.id()))).isEqualTo(person);
    }

    @Test
    @Proves({"20.7", "20.8", "20.9"})
    void whatTheApiHasNoOperationForIsTheEmbeddingAppsOwn() {
        needs(Capability.LIFE_CYCLE);
        ExternalContacts caller = acting(List.of(Operation.values()).flatMap(Operation::permissions));
        lacking(caller.identities().observe(Interactions.call(unique.cookie())));
        lacking(caller.identities().expire(Instant.EPOCH));
        lacking(caller.conversations().of(new ConversationId(UUID.randomUUID())));
    }

    private static void lacking(Either<Refusal, ?> outcome) {
        refused(outcome, Refusal.LackingPermission.class);
    }

    private Refusal refusal(Operation operation, List<String> permissions) {
        return calls.call(operation, acting(permissions))
                .swap()
                .getOrElseThrow(() -> new AssertionError(operation + " was let through"));
    }

    private boolean isPermitted(Operation operation, List<String> permissions) {
        return calls.call(operation, acting(permissions))
                .fold(refusal -> !(refusal instanceof Refusal.LackingPermission), done -> true);
    }

    private ExternalContacts acting(List<String> permissions) {
        return engine().actingAs(Caller.of(new UserId(UUID.randomUUID()), HashSet.ofAll(permissions)));
    }
}
