package org.externalcontacts.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.testkit.SettableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nothing that the embedding app supplies is called under a lock")
class ForeignCodeTest {

    private static final int SCRIPTS = 120;

    @Example
    void whateverIsCalled() {
        Set<Operation> played = EnumSet.noneOf(Operation.class);
        Random random = new Random(20261125);
        for (int script = 0; script < SCRIPTS; script++) {
            ForeignCode[] foreign = new ForeignCode[1];
            World world = new World(engine -> {
                foreign[0] = new ForeignCode(engine.clock());
                return Tested.unheard(engine, foreign[0].engine());
            });
            Script.move().generator(1_000).stream(random)
                    .limit(Script.STEPS)
                    .map(Shrinkable::value)
                    .forEach(move -> {
                        played.add(move.operation());
                        world.play(move);
                        assertThat(foreign[0].calledUnderALock())
                                .as(move.words())
                                .isEmpty();
                    });
        }
        assertThat(played).containsExactlyInAnyOrder(Operation.values());
    }

    @Test
    void notEvenTheFunctionOfAChange() {
        ForeignCode foreign = new ForeignCode(new SettableClock());
        ExternalContacts engine = foreign.engine();
        ContactId contact = engine.contacts()
                .create(ContactProfile.builder().workPhone("+1 202 555 0143").build())
                .get()
                .id();
        OrganizationId company = engine.organizations()
                .create(OrganizationProfile.of("Acme"))
                .get()
                .id();
        engine.contacts().change(contact, foreign.function()).get();
        engine.organizations().change(company, foreign.function()).get();
        assertThat(foreign.called()).contains("clock", "executor", "function", "ids", "listener", "phones");
        assertThat(foreign.calledUnderALock()).isEmpty();
    }

    @Test
    void aCallUnderALockIsNoticed() {
        ForeignCode foreign = new ForeignCode(new SettableClock());
        foreign.engine(storage -> new Asking(storage, foreign.function()))
                .contacts()
                .get(new ContactId(UUID.randomUUID()));
        assertThat(foreign.calledUnderALock()).containsExactly("function");
    }

    /** A storage that lets foreign code run on its views. */
    private record Asking(Storage storage, Function<View, View> foreign) implements Storage {

        @Override
        public <T> T read(Function<View, T> reading) {
            return storage.read(foreign.andThen(reading));
        }

        @Override
        public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
            return storage.atomically(foreign.andThen(decide));
        }
    }
}
