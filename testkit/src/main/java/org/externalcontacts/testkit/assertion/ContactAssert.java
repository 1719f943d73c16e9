package org.externalcontacts.testkit.assertion;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.assertj.core.api.AbstractAssert;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.domain.organization.OrganizationId;

/** A contact. */
public final class ContactAssert extends AbstractAssert<ContactAssert, Contact> {

    ContactAssert(Contact contact) {
        super(contact, ContactAssert.class);
        Described.in(info);
    }

    /** It has this id. */
    public ContactAssert hasId(ContactId id) {
        return has("id", id.text(), actual.id().text());
    }

    /** It is of this type. */
    public ContactAssert hasType(ContactType type) {
        return has("type", type, actual.type());
    }

    /** This is its name as one speaks it. */
    public ContactAssert hasName(String spoken) {
        return has("name", spoken, actual.profile().name().spoken());
    }

    /** It belongs to this organization. */
    public ContactAssert isOf(OrganizationId organization) {
        return has("organization", Option.some(organization), actual.profile().organization());
    }

    /** Its profile is this one; the message names every field that differs. */
    public ContactAssert hasProfile(ContactProfile expected) {
        return differs(Differences.between(expected, actual.profile()));
    }

    /** It is the same in every field; the message names those that differ. */
    public ContactAssert isSameAs(Contact expected) {
        return differs(Differences.between(expected, actual));
    }

    /** It was merged, and this is its canonical contact. */
    public ContactAssert isMergedInto(ContactId canonical) {
        return has("canonical contact", Option.some(canonical), actual.merge().map(MergeStatus::canonical));
    }

    /** It was never merged. */
    public ContactAssert isNotMerged() {
        return has("canonical contact", Option.none(), actual.merge().map(MergeStatus::canonical));
    }

    private ContactAssert has(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            failWithMessage(
                    "expected contact %s to have %s %s, but it has %s",
                    actual.id().text(), what, Described.text(expected), Described.text(found));
        }
        return this;
    }

    private ContactAssert differs(List<String> differences) {
        if (differences.nonEmpty()) {
            failWithMessage("%s", differences.mkString("contact " + actual.id().text() + " differs:\n  ", "\n  ", ""));
        }
        return this;
    }
}
