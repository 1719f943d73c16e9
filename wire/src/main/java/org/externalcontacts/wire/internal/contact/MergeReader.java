package org.externalcontacts.wire.internal.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.merge.MergeOperationDto;
import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.jspecify.annotations.Nullable;

/**
 * Reads the merges of a contact: older platforms tell them by {@code mergeOperation}, newer ones by {@code mergedFrom} and {@code
 * mergedTo}, ours by both. What one of them leaves out is taken from the other (BEHAVIOUR 4.4).
 */
final class MergeReader {

    private MergeReader() {}

    /** The place of a contact in merges; none when it was never merged. */
    static Option<MergeStatus> mergeStatus(ExternalContactDto dto, Reading reading) {
        List<ContactId> members = references("mergeSet", dto.mergeSet(), reading);
        List<ContactId> from = references("mergedFrom", dto.mergedFrom(), reading);
        Option<ContactId> to = reference("mergedTo.id", dto.mergedTo(), reading);
        Option<MergeOperation> told = Option.of(dto.mergeOperation()).flatMap(merge -> operation(merge, reading));
        Option<ContactId> self =
                Option.of(dto.id()).flatMap(text -> ContactId.of(text).toOption());
        Option<MergeOperation> madeBy = told.filter(merge -> self.contains(merge.result()));
        Option<MergeOperation> endedBy = told.filter(merge -> self.isDefined() && madeBy.isEmpty());
        return reference("canonicalContact.id", dto.canonicalContact(), reading)
                .map(head -> new MergeStatus(
                        head,
                        members,
                        to.orElse(endedBy.map(MergeOperation::result)),
                        from.isEmpty()
                                ? MergeStatus.of(head, members, madeBy, endedBy).mergedFrom()
                                : from,
                        told.orElse(() -> to.isDefined() ? Option.none() : latest(from, self))));
    }

    /** A merge of two is known by the contact that it made; what it made of an ancestor does not tell the other one. */
    private static Option<MergeOperation> latest(List<ContactId> from, Option<ContactId> result) {
        return result.filter(made -> from.size() == 2).map(made -> new MergeOperation(from.get(0), from.get(1), made));
    }

    private static Option<MergeOperation> operation(MergeOperationDto dto, Reading reading) {
        Option<ContactId> source = reference("mergeOperation.sourceContact.id", dto.sourceContact(), reading);
        Option<ContactId> target = reference("mergeOperation.targetContact.id", dto.targetContact(), reading);
        Option<ContactId> result = reference("mergeOperation.resultingContact.id", dto.resultingContact(), reading);
        return source.flatMap(from -> target.flatMap(into -> result.map(made -> new MergeOperation(from, into, made))));
    }

    private static List<ContactId> references(
            String field, java.util.@Nullable List<EntityRefDto> dtos, Reading reading) {
        return reading.each(field, dtos, (dto, inner) -> reference("id", dto, inner))
                .flatMap(id -> id);
    }

    private static Option<ContactId> reference(String field, @Nullable EntityRefDto dto, Reading reading) {
        return dto == null ? Option.none() : reading.id(field, dto.id(), ContactId::of);
    }
}
