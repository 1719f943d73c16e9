package org.externalcontacts.testkit.reference;

import org.externalcontacts.testkit.contract.OrganizationSearchContract;
import org.externalcontacts.testkit.contract.Subject;

/** The reference engine keeps the contract of searching organizations. */
class ReferenceOrganizationSearchContractTest extends OrganizationSearchContract {

    private final Subject subject = new ReferenceSubject();

    @Override
    protected Subject subject() {
        return subject;
    }
}
