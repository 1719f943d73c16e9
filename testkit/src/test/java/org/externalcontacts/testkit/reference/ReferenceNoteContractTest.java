package org.externalcontacts.testkit.reference;

import org.externalcontacts.testkit.contract.NoteContract;
import org.externalcontacts.testkit.contract.Subject;

/** The reference engine keeps the contract of notes. */
class ReferenceNoteContractTest extends NoteContract {

    private final Subject subject = new ReferenceSubject();

    @Override
    protected Subject subject() {
        return subject;
    }
}
