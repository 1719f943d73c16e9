package org.externalcontacts.testkit.reference;

import org.externalcontacts.testkit.contract.Subject;
import org.externalcontacts.testkit.contract.TrustorContract;

/** The reference engine keeps the contract of trustors. */
class ReferenceTrustorContractTest extends TrustorContract {

    private final Subject subject = new ReferenceSubject();

    @Override
    protected Subject subject() {
        return subject;
    }
}
