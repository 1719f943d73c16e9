package org.externalcontacts.application.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.domain.merge.MergePolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The local engine")
class LocalExternalContactsTest {

    private static final Instant NOW = Instant.parse("2023-06-22T10:15:30.123456789Z");
    private static final EngineParts PARTS = new EngineParts(
            new Untouched(),
            () -> NOW,
            UUID::randomUUID,
            written -> Option.none(),
            UserDirectory.bareIds(),
            TrustorDirectory.bareIds(),
            new Cursor.Seal("a secret".getBytes(StandardCharsets.UTF_8)),
            MergePolicy.PLATFORM,
            SeveralOwners.REPORT);

    private final AtomicInteger closed = new AtomicInteger();
    private final ExternalContacts engine = LocalExternalContacts.of(PARTS, closed::incrementAndGet);

    @Test
    void isOpenedAndCheckedWithoutTouchingStorage() {
        assertThat(engine.check()).isEqualTo(Either.right(ExternalContacts.Health.GOOD));
    }

    @Test
    void hasOneDoorForEachNoun() {
        assertThat(List.of(
                        engine.contacts(),
                        engine.identities(),
                        engine.merges(),
                        engine.organizations(),
                        engine.trustors(),
                        engine.notes(),
                        engine.relationships(),
                        engine.contactSchemas(),
                        engine.organizationSchemas(),
                        engine.conversations(),
                        engine.journeySessions(),
                        engine.directory()))
                .doesNotHaveDuplicates();
        assertThat(engine.contacts()).isSameAs(engine.contacts());
    }

    @Test
    void givesBackItsStorageOnceHoweverOftenItIsClosed() {
        engine.close();
        engine.close();

        assertThat(closed).hasValue(1);
    }

    @Test
    void staysOpenWhenADoorOfACallerIsClosed() {
        engine.actingAs(Caller.withPermissions()).close();

        assertThat(closed).hasValue(0);
    }

    @Test
    void everyCallAfterItWasClosedIsTheSameFault() {
        ExternalContacts ofACaller = engine.actingAs(Caller.withPermissions());
        Contacts contacts = engine.contacts();
        ContactId id = new ContactId(new UUID(0, 1));
        engine.close();

        List<ThrowingCallable> calls = List.of(
                () -> contacts.get(id),
                () -> engine.contacts().all(),
                () -> engine.merges().preview(id, id),
                () -> engine.identities().expire(NOW),
                () -> engine.check(),
                () -> engine.actingAs(Caller.trusted()).contacts().delete(id),
                () -> ofACaller.contacts().get(id));
        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(call)
                        .isInstanceOf(IllegalCallException.class)
                        .hasMessage("the engine is closed"));
    }

    @Test
    @DisplayName("Rule 7.7: a caller without permission is refused before anything is looked at")
    void refusesACallerWithoutPermissionBeforeLookingAtStorage() {
        ExternalContacts strangers = engine.actingAs(Caller.withPermissions());
        ContactId id = new ContactId(new UUID(0, 1));

        assertThat(strangers.contacts().get(id).getLeft()).isInstanceOf(Refusal.LackingPermission.class);
        assertThat(strangers.identities().expire(NOW).getLeft()).isInstanceOf(Refusal.LackingPermission.class);
        assertThat(strangers.check().isRight()).isTrue();
    }

    @Test
    void tellsTheTimeInMilliseconds() {
        assertThat(PARTS.now()).isEqualTo(Instant.parse("2023-06-22T10:15:30.123Z"));
    }

    /** A storage that nobody may look at. */
    private record Untouched() implements Storage {
        @Override
        public <T> T read(Function<View, T> reading) {
            throw new AssertionError("nothing is read here");
        }

        @Override
        public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
            throw new AssertionError("nothing is written here");
        }
    }
}
