package org.externalcontacts.adapter.postgres.internal.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.internal.record.Profiles;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStatus;

/**
 * A contact as it was read, and what is compared when a decision on it is stored.
 *
 * @param head its canonical contact; itself unless it is an ancestor
 * @param headVersion the version of that one
 */
record ContactRow(Contact contact, UUID head, int headVersion) {

    /** Reads a row with the contact's own columns; none if it was merged, because its place in the merge set is in other tables. */
    static Option<ContactRow> readOwn(Row row) {
        return row.truth("merged") ? Option.none() : Option.some(row(row, Option.none(), Option.none()));
    }

    /** Reads a row with all columns of a contact. */
    static ContactRow read(Row row) {
        Option<UUID> head = row.optionalId("head_id");
        return row(row, head, merge(row, head.getOrElse(() -> row.id("id"))));
    }

    private static ContactRow row(Row row, Option<UUID> head, Option<MergeStatus> merge) {
        UUID id = row.id("id");
        Contact contact = new Contact(
                new ContactId(id),
                ContactType.of(row.text("type")),
                profile(row),
                merge,
                new AuditDates(row.moment("created_at"), row.moment("modified_at")),
                row.optionalMoment("last_interaction"));
        return new ContactRow(contact, head.getOrElse(id), row.number(head.isDefined() ? "head_version" : "version"));
    }

    /** The organization in the profile counts only as long as there is one: see the table of those that are gone. */
    private static ContactProfile profile(Row row) {
        ContactProfile profile = Profiles.contact(row.bytes("profile"));
        return profile.organization().isDefined()
                        && row.optionalId("organization_id").isEmpty()
                ? profile.withoutOrganization()
                : profile;
    }

    private static Option<MergeStatus> merge(Row row, UUID head) {
        UUID[] members = row.ids("members");
        return members.length == 0
                ? Option.none()
                : Option.some(MergeStatus.of(
                        new ContactId(head), List.of(members).map(ContactId::new), madeBy(row), endedBy(row)));
    }

    private static Option<MergeOperation> madeBy(Row row) {
        return operation(row.optionalId("made_source"), row.optionalId("made_target"), Option.some(row.id("id")));
    }

    private static Option<MergeOperation> endedBy(Row row) {
        return operation(
                row.optionalId("ended_source"), row.optionalId("ended_target"), row.optionalId("ended_result"));
    }

    private static Option<MergeOperation> operation(Option<UUID> source, Option<UUID> target, Option<UUID> result) {
        return source.flatMap(from -> target.flatMap(into ->
                result.map(made -> new MergeOperation(new ContactId(from), new ContactId(into), new ContactId(made)))));
    }
}
