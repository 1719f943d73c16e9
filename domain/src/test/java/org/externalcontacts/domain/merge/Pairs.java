package org.externalcontacts.domain.merge;

import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactProfileBuilder;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.People;

/** Pairs of contacts to merge, and the plans for them. The source is Identified, the target Curated. */
final class Pairs {

    static final ContactId SOURCE = People.id(1);
    static final ContactId TARGET = People.id(2);

    private Pairs() {}

    /** The plan for a source that was modified after the target. */
    static MergePlan newerSource(ContactProfileBuilder source, ContactProfileBuilder target) {
        return plan(source.build(), 2, target.build(), 1);
    }

    /** The plan for a target that was modified after the source. */
    static MergePlan newerTarget(ContactProfileBuilder source, ContactProfileBuilder target) {
        return plan(source.build(), 1, target.build(), 2);
    }

    /** The plan for two contacts that were modified at the same time. */
    static MergePlan tie(ContactProfileBuilder source, ContactProfileBuilder target) {
        return plan(source.build(), 1, target.build(), 1);
    }

    /** The plan for two contacts, each modified so many seconds after it was made. */
    static MergePlan plan(ContactProfile source, long sourceModified, ContactProfile target, long targetModified) {
        Contact one = People.contact(1, ContactType.IDENTIFIED, source, sourceModified);
        Contact other = People.contact(2, ContactType.CURATED, target, targetModified);
        return MergePolicy.PLATFORM.plan(one, other).get();
    }
}
