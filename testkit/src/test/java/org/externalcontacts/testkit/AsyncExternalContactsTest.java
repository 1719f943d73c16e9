package org.externalcontacts.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.externalcontacts.application.AsyncExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The front door on an executor. */
class AsyncExternalContactsTest {

    private static final ContactProfile ADA =
            ContactProfile.builder().firstName("Ada").build();

    private final TestEngine engine = new TestEngine();
    private final List<Runnable> waiting = new ArrayList<>();
    private final AsyncExternalContacts async = AsyncExternalContacts.of(engine.externalContacts(), waiting::add);

    /** Every port of the front door. */
    static Stream<Method> doors() {
        return Stream.of(ExternalContacts.class.getMethods())
                .filter(method -> method.getReturnType().isInterface() && method.getParameterCount() == 0)
                .filter(method -> method.getReturnType().getName().startsWith("org.externalcontacts"));
    }

    @Test
    void aCallRunsWhenTheExecutorRunsIt() {
        CompletionStage<Either<Refusal, Contact>> made = async.contacts(contacts -> contacts.create(ADA));
        assertThat(made).isNotDone();
        runAll();
        assertThat(made).isCompletedWithValueMatching(Either::isRight);
    }

    @Test
    void aRefusalIsAnAnswer() {
        ContactId nobody = new ContactId(SequentialIds.nth(99));
        CompletionStage<Either<Refusal, Contact>> found = async.contacts(contacts -> contacts.get(nobody));
        runAll();
        assertThat(found).isCompletedWithValueMatching(Either::isLeft);
    }

    @Test
    void aFaultCompletesTheStage() {
        engine.close();
        CompletionStage<Either<Refusal, Contact>> made = async.contacts(contacts -> contacts.create(ADA));
        runAll();
        assertThatThrownBy(() -> made.toCompletableFuture().join()).hasCauseInstanceOf(IllegalCallException.class);
    }

    @Test
    void anExecutorThatTakesNoMoreCompletesTheStage() {
        AsyncExternalContacts full = AsyncExternalContacts.of(engine.externalContacts(), task -> {
            throw new RejectedExecutionException("full");
        });
        CompletionStage<Either<Refusal, Contact>> made = full.contacts(contacts -> contacts.create(ADA));
        assertThat(made).isCompletedExceptionally();
        assertThatThrownBy(() -> made.toCompletableFuture().join())
                .hasCauseInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void aCallerHasItsPermissions() {
        CompletionStage<Either<Refusal, Contact>> made =
                async.actingAs(Caller.withPermissions()).contacts(contacts -> contacts.create(ADA));
        runAll();
        assertThat(made).isCompletedWithValueMatching(answer -> answer.getLeft() instanceof Refusal.LackingPermission);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void everyPortOfTheFrontDoorIsThere(Method door) throws ReflectiveOperationException {
        Function<Object, Object> itself = port -> port;
        CompletionStage<?> port = (CompletionStage<?>) AsyncExternalContacts.class
                .getMethod(door.getName(), Function.class)
                .invoke(async, itself);
        runAll();
        assertThat(port.toCompletableFuture().join()).isSameAs(door.invoke(engine.externalContacts()));
    }

    private void runAll() {
        waiting.forEach(Runnable::run);
    }
}
