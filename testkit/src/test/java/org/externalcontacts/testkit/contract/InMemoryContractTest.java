package org.externalcontacts.testkit.contract;

/** The in-memory engine keeps the contract. */
class InMemoryContractTest extends ExternalContactsContract {

    private final Subject subject = new InMemorySubject();

    @Override
    protected Subject subject() {
        return subject;
    }
}
