package org.externalcontacts.application.internal.conversation;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.conversation.Conversations;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.ConversationId;

/** Associations with conversations on a local engine. */
public record ConversationService(EngineParts parts, Guard guard) implements Conversations {

    @Override
    public Either<Refusal, Done> associate(Communication communication, ContactId contact) {
        return guard.permit(Operation.PUT_CONVERSATION)
                .flatMap(permitted -> Refusal.unlessValid(communication.validated()))
                .flatMap(valid -> parts.storage()
                        .atomically(view -> view.contacts()
                                .find(contact)
                                .toEither(() -> Refusal.notFound(EntityKind.CONTACT, contact))
                                .map(found -> associated(view, new Association(valid, contact)))));
    }

    @Override
    public Either<Refusal, Done> disassociate(Communication communication) {
        return guard.permit(Operation.PUT_CONVERSATION)
                .flatMap(permitted -> Refusal.unlessValid(communication.validated()))
                .flatMap(valid -> parts.storage().atomically(view -> Either.right(disassociated(view, valid))));
    }

    @Override
    public Either<Refusal, List<Association>> of(ConversationId conversation) {
        return guard.permitTrusted("conversations")
                .map(permitted ->
                        parts.storage().lookUp(view -> view.conversations().of(conversation)))
                .map(associations -> associations.sortBy(association ->
                        association.communication().communication().text()));
    }

    private static Decision<Done> associated(View view, Association wanted) {
        return current(view, wanted.communication()).contains(wanted)
                ? Decision.unchanged(Done.DONE)
                : Decision.of(Done.DONE, new Fact.ConversationAssociated(wanted), new Change.Associate(wanted));
    }

    private static Decision<Done> disassociated(View view, Communication communication) {
        return current(view, communication)
                .map(ended -> Decision.of(
                        Done.DONE, new Fact.ConversationDisassociated(ended), new Change.Disassociate(communication)))
                .getOrElse(() -> Decision.unchanged(Done.DONE));
    }

    private static Option<Association> current(View view, Communication communication) {
        return view.conversations()
                .of(communication.conversation())
                .find(association -> association.communication().communication().equals(communication.communication()));
    }
}
