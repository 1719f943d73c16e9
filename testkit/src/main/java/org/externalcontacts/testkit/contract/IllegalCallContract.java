package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.organization.Organization;
import org.junit.jupiter.api.Test;

/** A function given to {@code change} that calls the engine that runs it: one fault on every engine, and nothing is changed. */
public abstract class IllegalCallContract extends NounContract {

    private final OperationCalls calls = new OperationCalls();

    @Test
    @Proves({"20.4"})
    void noOperationCanBeCalledWhileAChangeOfAContactRuns() {
        Contact made = done(engine().contacts().create(unique.person().build()));
        for (Operation operation : Operation.values()) {
            assertThatThrownBy(() -> engine().contacts().change(made.id(), profile -> {
                        calls.call(operation, engine());
                        return profile.toBuilder().title("Countess").build();
                    }))
                    .as(operation.name())
                    .isInstanceOf(IllegalCallException.class);
        }
        assertThat(done(engine().contacts().get(made.id()))).isEqualTo(made);
    }

    @Test
    @Proves({"20.4"})
    void norWhileAChangeOfAnOrganizationRuns() {
        Organization made = done(engine().organizations().create(unique.company()));
        assertThatThrownBy(() -> engine().organizations().change(made.id(), profile -> {
                    engine().organizations().change(made.id(), again -> again);
                    return profile.toBuilder().industry("Steel").build();
                }))
                .isInstanceOf(IllegalCallException.class);
        assertThat(done(engine().organizations().get(made.id()))).isEqualTo(made);
    }

    @Test
    @Proves({"20.4"})
    void norInManyPartsAtOnce() {
        Contact made = done(engine().contacts().create(unique.person().build()));
        List<ContactId> many = List.fill(120, made::id);
        assertThatThrownBy(() -> engine().contacts().change(made.id(), profile -> {
                    done(engine().contacts().bulkGet(many));
                    return profile;
                }))
                .isInstanceOf(IllegalCallException.class);
    }

    @Test
    @Proves({"20.4"})
    void afterAChangeThatFailedItsThreadMayCallAgain() {
        Contact made = done(engine().contacts().create(unique.person().build()));
        IllegalArgumentException own = new IllegalArgumentException("of the function itself");
        assertThatThrownBy(() -> engine().contacts().change(made.id(), profile -> {
                    throw own;
                }))
                .isSameAs(own);
        assertThat(done(engine().contacts().get(made.id()))).isEqualTo(made);
    }
}
