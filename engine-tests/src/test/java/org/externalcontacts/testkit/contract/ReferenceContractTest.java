package org.externalcontacts.testkit.contract;

import org.externalcontacts.testkit.reference.ReferenceStorage;

/** A second engine, as simple as can be, keeps the contract: it is not cut to the first one. */
class ReferenceContractTest extends ExternalContactsContract {

    private final Subject subject = LocalSubject.over(ReferenceStorage::new, ReferenceStorage::dump);

    @Override
    protected Subject subject() {
        return subject;
    }
}
