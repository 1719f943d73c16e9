package org.externalcontacts.testkit.reference;

import org.externalcontacts.testkit.contract.RelationshipContract;
import org.externalcontacts.testkit.contract.Subject;

/** The reference engine keeps the contract of relationships. */
class ReferenceRelationshipContractTest extends RelationshipContract {

    private final Subject subject = new ReferenceSubject();

    @Override
    protected Subject subject() {
        return subject;
    }
}
