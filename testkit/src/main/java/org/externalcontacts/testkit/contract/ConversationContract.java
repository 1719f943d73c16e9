package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.junit.jupiter.api.Test;

/** Which contact takes part in which communication. */
public abstract class ConversationContract extends NounContract {

    @Test
    @Proves({"12.1"})
    void aContactIsAssociatedAndDisassociated() {
        Communication call = unique.call();
        ContactId contact = create();
        done(engine().conversations().associate(call, contact));
        needs(Capability.LIFE_CYCLE);
        assertThat(done(engine().conversations().of(call.conversation())))
                .containsExactly(new Association(call, contact));
        done(engine().conversations().disassociate(call));
        assertThat(done(engine().conversations().of(call.conversation()))).isEmpty();
        done(engine().conversations().disassociate(call));
    }

    @Test
    @Proves({"12.1"})
    void eachCommunicationHasOneContact() {
        Communication call = unique.call();
        Communication chat = new Communication(
                call.conversation(), new CommunicationId(unique.user().value()), MediaType.CHAT);
        ContactId one = create();
        ContactId two = create();
        done(engine().conversations().associate(call, one));
        done(engine().conversations().associate(call, two));
        done(engine().conversations().associate(chat, one));
        needs(Capability.LIFE_CYCLE);
        assertThat(done(engine().conversations().of(call.conversation())))
                .containsExactlyInAnyOrder(new Association(call, two), new Association(chat, one));
    }

    @Test
    @Proves({"4.6"})
    void exactlyTheContactThatIsNamedIsAssociated() {
        needs(Capability.LIFE_CYCLE);
        Contact caller = Interactions.identified(engine(), unique);
        done(engine().merges().merge(caller.id(), create()));
        Communication call = unique.call();
        done(engine().conversations().associate(call, caller.id()));
        assertThat(done(engine().conversations().of(call.conversation())).map(Association::contact))
                .containsExactly(caller.id());
    }

    @Test
    @Proves({"12.2"})
    void anUnknownContactIsRefused() {
        notFound(engine().conversations().associate(unique.call(), unique.unknownContact()));
    }

    @Test
    @Proves({"12.2"})
    void aMediumOfTheFutureIsKeptAsItCame() {
        Communication call = unique.call();
        Communication future = new Communication(call.conversation(), call.communication(), new MediaType("TELEPATHY"));
        done(engine().conversations().associate(future, create()));
        needs(Capability.LIFE_CYCLE);
        assertThat(done(engine().conversations().of(call.conversation())).map(Association::communication))
                .containsExactly(future);
    }

    private ContactId create() {
        return done(engine().contacts().create(unique.person().build())).id();
    }
}
