package org.externalcontacts.wire.internal.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.BodyForm;
import org.externalcontacts.wire.internal.json.Items;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.merge.MergeOperationDto;
import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.jspecify.annotations.Nullable;

/**
 * The merges of a contact: older platforms state them by {@code mergeOperation}, newer ones by {@code mergedFrom} and {@code mergedTo}, ours
 * by both. What one of them leaves out is taken from the other (rule 4.4).
 */
final class MergeForm {

    private final Member<Contact, EntityRefDto> canonical;
    private final Member<Contact, java.util.List<@Nullable EntityRefDto>> mergeSet;
    private final Member<Contact, java.util.List<@Nullable EntityRefDto>> mergedFrom;
    private final Member<Contact, EntityRefDto> mergedTo;
    private final Member<Contact, MergeOperationDto> operation;

    /** Declares the members in this form. */
    MergeForm(BodyForm<Contact> form) {
        canonical = form.object("canonicalContact", EntityRefDto.class);
        mergeSet = form.objects("mergeSet", EntityRefDto.class);
        mergedFrom = form.objects("mergedFrom", EntityRefDto.class);
        mergedTo = form.object("mergedTo", EntityRefDto.class);
        operation = form.object("mergeOperation", MergeOperationDto.class);
    }

    void write(MergeStatus merge, Body<Contact> body) {
        body.put(canonical, reference(merge.canonical()))
                .put(mergeSet, Items.each(merge.mergeSet(), MergeForm::reference))
                .put(mergedFrom, Items.each(merge.mergedFrom(), MergeForm::reference))
                .put(mergedTo, merge.mergedTo().map(MergeForm::reference).getOrNull())
                .put(operation, merge.operation().map(MergeForm::dto).getOrNull());
    }

    /**
     * The merge status of a contact; none when it was never merged.
     *
     * @param id of the contact
     */
    Option<MergeStatus> read(Body<Contact> body, @Nullable String id, ReadContext reading) {
        List<ContactId> members = references("mergeSet", body.get(mergeSet), reading);
        List<ContactId> from = references("mergedFrom", body.get(mergedFrom), reading);
        Option<ContactId> to = reference("mergedTo.id", body.get(mergedTo), reading);
        Option<MergeOperation> told = Option.of(body.get(operation)).flatMap(merge -> operation(merge, reading));
        Option<ContactId> self =
                Option.of(id).flatMap(text -> ContactId.of(text).toOption());
        Option<MergeOperation> madeBy = told.filter(merge -> self.contains(merge.result()));
        Option<MergeOperation> endedBy = told.filter(merge -> self.isDefined() && madeBy.isEmpty());
        return reference("canonicalContact.id", body.get(canonical), reading)
                .map(head -> new MergeStatus(
                        head,
                        members,
                        to.orElse(endedBy.map(MergeOperation::result)),
                        from.isEmpty()
                                ? MergeStatus.of(head, members, madeBy, endedBy).mergedFrom()
                                : from,
                        told.orElse(() -> to.isDefined() ? Option.none() : latest(from, self))));
    }

    private static EntityRefDto reference(ContactId id) {
        return new EntityRefDto(id.text(), SelfUris.of(id));
    }

    private static MergeOperationDto dto(MergeOperation operation) {
        return new MergeOperationDto(
                reference(operation.source()), reference(operation.target()), reference(operation.result()));
    }

    /** A merge of two is known by the contact that it made; what it made of an ancestor does not name the other one. */
    private static Option<MergeOperation> latest(List<ContactId> from, Option<ContactId> result) {
        return result.filter(made -> from.size() == 2).map(made -> new MergeOperation(from.get(0), from.get(1), made));
    }

    private static Option<MergeOperation> operation(MergeOperationDto dto, ReadContext reading) {
        Option<ContactId> source = reference("mergeOperation.sourceContact.id", dto.sourceContact(), reading);
        Option<ContactId> target = reference("mergeOperation.targetContact.id", dto.targetContact(), reading);
        Option<ContactId> result = reference("mergeOperation.resultingContact.id", dto.resultingContact(), reading);
        return source.flatMap(from -> target.flatMap(into -> result.map(made -> new MergeOperation(from, into, made))));
    }

    private static List<ContactId> references(
            String field, java.util.@Nullable List<@Nullable EntityRefDto> dtos, ReadContext reading) {
        return reading.each(field, dtos, (dto, inner) -> reference("id", dto, inner))
                .flatMap(id -> id);
    }

    private static Option<ContactId> reference(String field, @Nullable EntityRefDto dto, ReadContext reading) {
        return dto == null ? Option.none() : reading.id(field, dto.id(), ContactId::of);
    }
}
