package org.externalcontacts.testkit.reference;

import org.externalcontacts.testkit.contract.OrganizationContract;
import org.externalcontacts.testkit.contract.Subject;

/** The reference engine keeps the contract of organizations. */
class ReferenceOrganizationContractTest extends OrganizationContract {

    private final Subject subject = new ReferenceSubject();

    @Override
    protected Subject subject() {
        return subject;
    }
}
