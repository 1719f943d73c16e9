package org.externalcontacts.server.internal.route;

import io.vavr.control.Option;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.merge.MergeRequestDto;

/** The two contacts of a merge, or of the preview of one. */
public record MergePair(ContactId source, ContactId target) {

    /** Those that a request names; none if one of them is missing or not an id. */
    public static Option<MergePair> read(MergeRequestDto dto, ReadContext reading) {
        Option<ContactId> source = reading.requiredId("sourceContactId", dto.sourceContactId(), ContactId::of);
        Option<ContactId> target = reading.requiredId("targetContactId", dto.targetContactId(), ContactId::of);
        return reading.when(() -> new MergePair(source.get(), target.get()));
    }
}
