package org.externalcontacts.testkit.contract;

/** The contract, run by other tests on engines that they draft. Not a test by itself. */
class DraftedEngineContract extends ExternalContactsContract {

    /** The engine that runs are about. */
    private static volatile EngineDraft draft = EngineDraft.healthy();

    private final Subject subject = new InMemorySubject(draft);

    static void about(EngineDraft next) {
        draft = next;
    }

    @Override
    protected Subject subject() {
        return subject;
    }
}
