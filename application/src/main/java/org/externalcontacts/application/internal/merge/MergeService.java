package org.externalcontacts.application.internal.merge;

import io.vavr.control.Either;
import java.time.Instant;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.merge.Merges;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.merge.MergePlan;

/** Merging on a local engine. */
public record MergeService(EngineParts parts, Guard guard) implements Merges {

    @Override
    public Either<Refusal, Contact> merge(ContactId source, ContactId target) {
        return guard.permit(Operation.POST_MERGE_CONTACTS).flatMap(permitted -> {
            ContactId id = new ContactId(parts.ids().next());
            Instant now = parts.now();
            return parts.storage()
                    .atomically(view -> load(view, source)
                            .flatMap(first -> load(view, target)
                                    .flatMap(second -> parts.mergePolicy()
                                            .plan(first, second)
                                            .map(plan -> Merging.of(plan, first, second, id, now)))));
        });
    }

    @Override
    public Either<Refusal, MergePlan> preview(ContactId source, ContactId target) {
        return guard.permit(Operation.POST_MERGE_CONTACTS)
                .flatMap(permitted -> parts.storage()
                        .read(view -> load(view, source)
                                .flatMap(first -> load(view, target)
                                        .flatMap(second -> parts.mergePolicy().plan(first, second)))));
    }

    @Override
    public Either<Refusal, ContactId> canonical(ContactId contact) {
        return guard.permit(Operation.GET_CONTACT)
                .flatMap(permitted -> parts.storage()
                        .lookUp(view -> view.contacts()
                                .canonical(contact)
                                .toEither(() -> Refusal.notFound(EntityKind.CONTACT, contact))));
    }

    private static Either<Refusal, Contact> load(View view, ContactId id) {
        return view.contacts().resolve(id).toEither(() -> Refusal.notFound(EntityKind.CONTACT, id));
    }
}
