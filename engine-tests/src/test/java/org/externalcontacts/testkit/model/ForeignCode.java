package org.externalcontacts.testkit.model;

import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.IdSource;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.testkit.SequentialIds;

/**
 * Everything that an embedding app can supply to an engine: each notes that it is called, and whether that is under a lock of the
 * storage. It finds out by a write, which a storage refuses on a thread that holds its lock already. For one thread.
 */
final class ForeignCode {

    private final java.util.Set<String> called = new TreeSet<>();
    private final java.util.Set<String> calledUnderALock = new TreeSet<>();
    private final EngineParts parts;
    private boolean probing;

    ForeignCode(InstantSource clock) {
        IdSource ids = new SequentialIds();
        EngineParts built = InMemoryExternalContacts.builder()
                .clock(() -> answer("clock", clock::instant))
                .ids(() -> answer("ids", ids::next))
                .users(users())
                .trustors(trustors())
                .listener(event -> answer("listener", () -> Done.DONE))
                .deliverEventsOn(task -> answer("executor", () -> task).run())
                .parts();
        parts = new EngineParts(
                built.storage(),
                built.clock(),
                built.ids(),
                text -> answer("phones", () -> built.phones().read(text)),
                built.users(),
                built.trustors(),
                built.cursors(),
                built.mergePolicy(),
                built.severalOwners());
    }

    ExternalContacts engine() {
        return LocalExternalContacts.of(parts, () -> {});
    }

    /** The engine, whose storage is wrapped in another. */
    ExternalContacts engine(UnaryOperator<Storage> wrapped) {
        return LocalExternalContacts.of(parts.with(wrapped.apply(parts.storage())), () -> {});
    }

    /** A function that callers give. */
    <T> UnaryOperator<T> function() {
        return given -> answer("function", () -> given);
    }

    java.util.Set<String> called() {
        return called;
    }

    java.util.Set<String> calledUnderALock() {
        return calledUnderALock;
    }

    private <T> T answer(String who, Supplier<T> answer) {
        if (!probing) {
            called.add(who);
            if (isUnderALock()) {
                calledUnderALock.add(who);
            }
        }
        return answer.get();
    }

    private boolean isUnderALock() {
        probing = true;
        try {
            Either<Refusal, Done> free =
                    parts.storage().atomically(view -> Either.right(Decision.unchanged(Done.DONE)));
            return free.isLeft();
        } catch (IllegalStateException locked) {
            return true;
        } finally {
            probing = false;
        }
    }

    private UserDirectory users() {
        UserDirectory all = UserDirectory.bareIds();
        return new UserDirectory() {
            @Override
            public Option<PlatformUser> find(UserId id) {
                return findAll(HashSet.of(id)).get(id);
            }

            @Override
            public Map<UserId, PlatformUser> findAll(Set<UserId> ids) {
                return answer("users", () -> all.findAll(ids));
            }
        };
    }

    private TrustorDirectory trustors() {
        TrustorDirectory all = TrustorDirectory.bareIds();
        return new TrustorDirectory() {
            @Override
            public Option<Trustor> find(TrustorId id) {
                return findAll(HashSet.of(id)).get(id);
            }

            @Override
            public Map<TrustorId, Trustor> findAll(Set<TrustorId> ids) {
                return answer("trustors", () -> all.findAll(ids));
            }
        };
    }
}
