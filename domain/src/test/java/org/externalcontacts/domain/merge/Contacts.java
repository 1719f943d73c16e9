package org.externalcontacts.domain.merge;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;

/** Two contacts to be merged, and what is told about it. */
final class Contacts {

    static final ContactId SOURCE = new ContactId(new UUID(0, 1));
    static final ContactId TARGET = new ContactId(new UUID(0, 2));
    static final Instant EARLIER = Instant.parse("2024-01-01T00:00:00Z");
    static final Instant LATER = EARLIER.plusMillis(1);

    private Contacts() {}

    static Contact source(ContactProfile.Builder profile, Instant modified) {
        return Contact.made(SOURCE, ContactType.IDENTIFIED, profile.build(), modified);
    }

    static Contact target(ContactProfile.Builder profile, Instant modified) {
        return Contact.made(TARGET, ContactType.CURATED, profile.build(), modified);
    }

    static Contact of(ContactId id, ContactType type) {
        return Contact.made(id, type, ContactProfile.empty(), EARLIER);
    }

    /** The contact as the canonical one of a merge set of this size. */
    static Contact withMergeSetOf(int size, Contact contact) {
        List<ContactId> ancestors = List.range(1, size).map(number -> new ContactId(new UUID(size, number)));
        return contact.withMerge(Option.some(MergeStatus.of(
                contact.id(),
                ancestors.prepend(contact.id()),
                Option.some(new MergeOperation(ancestors.get(0), ancestors.get(1), contact.id())),
                Option.none())));
    }

    static MergePlan plan(Contact source, Contact target) {
        return MergePolicy.PLATFORM.plan(source, target).get();
    }

    static MergePlan.Choice choice(String field, String value, ContactId from, MergePlan.Rule rule) {
        return new MergePlan.Choice(Option.some(field), value, from, rule);
    }
}
