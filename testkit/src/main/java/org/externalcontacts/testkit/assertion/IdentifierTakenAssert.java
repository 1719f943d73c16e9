package org.externalcontacts.testkit.assertion;

import org.assertj.core.api.AbstractAssert;
import org.externalcontacts.domain.Refusal.IdentifierTaken;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;

/** That another contact has claimed an identifier. */
public final class IdentifierTakenAssert extends AbstractAssert<IdentifierTakenAssert, IdentifierTaken> {

    IdentifierTakenAssert(IdentifierTaken refusal) {
        super(refusal, IdentifierTakenAssert.class);
        Described.in(info);
    }

    /** It is claimed by this contact. */
    public IdentifierTakenAssert by(ContactId contact) {
        if (!actual.by().equals(contact)) {
            failWithMessage("expected it to be claimed by %s, but: %s", contact.text(), actual.message());
        }
        return this;
    }

    /** It is this one, in normal form. */
    public IdentifierTakenAssert of(Identifier identifier) {
        if (!actual.identifier().equals(identifier)) {
            failWithMessage("expected %s to be claimed, but: %s", identifier.describe(), actual.message());
        }
        return this;
    }
}
