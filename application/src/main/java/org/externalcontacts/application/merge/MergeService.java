package org.externalcontacts.application.merge;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.permission.Guard;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Change;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergePlan;

/** Merging on a local engine. */
public record MergeService(EngineParts parts, Guard guard) implements Merges {

    @Override
    public Either<Refusal, Contact> merge(ContactId source, ContactId target) {
        return guard.permit(Operation.POST_MERGE_CONTACTS)
                .flatMap(caller -> parts.storage()
                        .atomically(view -> load(view, source)
                                .flatMap(first -> load(view, target)
                                        .flatMap(second -> parts.mergePolicy()
                                                .plan(first, second)
                                                .map(plan -> merged(plan, first, second))))));
    }

    @Override
    public Either<Refusal, MergePlan> preview(ContactId source, ContactId target) {
        return guard.permit(Operation.POST_MERGE_CONTACTS)
                .flatMap(caller -> parts.storage()
                        .read(view -> load(view, source)
                                .flatMap(first -> load(view, target)
                                        .flatMap(second -> parts.mergePolicy().plan(first, second)))));
    }

    @Override
    public Either<Refusal, ContactId> canonical(ContactId contact) {
        return guard.permit(Operation.GET_CONTACT)
                .flatMap(caller -> parts.storage()
                        .read(view -> view.contacts()
                                .canonical(contact)
                                .toEither(() -> Refusal.notFound(EntityKind.CONTACT, contact))));
    }

    /** What carries this plan out; the first change adds the new contact. */
    public Decision<Contact> merged(MergePlan plan, Contact source, Contact target) {
        Instant now = parts.now();
        Contact made = Contact.made(new ContactId(parts.ids().next()), plan.type(), plan.profile(), now);
        Contact result = lastSeen(source, target).map(made::seenAt).getOrElse(made);
        MergeOperation operation = new MergeOperation(source.id(), target.id(), result.id());
        return new Decision<>(
                ImpliedIdentifiers.of(plan.profile())
                        .<Change>map(identifier -> new Change.ClaimIfFree(identifier, result.id(), now))
                        .prepend(new Change.Merge(operation))
                        .prepend(new Change.AddContact(result)),
                after -> after.contacts().find(result.id()).get());
    }

    private static Option<Instant> lastSeen(Contact source, Contact target) {
        return source.lastInteraction()
                .toList()
                .appendAll(target.lastInteraction())
                .max();
    }

    private static Either<Refusal, Contact> load(View view, ContactId id) {
        return view.contacts().resolve(id).toEither(() -> Refusal.notFound(EntityKind.CONTACT, id));
    }
}
