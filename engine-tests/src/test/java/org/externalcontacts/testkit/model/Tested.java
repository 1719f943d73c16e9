package org.externalcontacts.testkit.model;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Supplier;
import org.externalcontacts.adapter.inmemory.StorageInspection;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.archive.Verification;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.contract.EngineDraft;

/**
 * The engine under test, and how one looks behind it.
 *
 * @param countsEvents whether somebody hears its events
 * @param events all that it has told so far
 * @param faults what contradicts itself in what it keeps
 * @param contacts all that it keeps, ancestors included
 */
record Tested(
        ExternalContacts engine,
        boolean countsEvents,
        Supplier<List<DomainEvent>> events,
        Supplier<List<String>> faults,
        Supplier<? extends Seq<Contact>> contacts) {

    /** An engine that keeps its records elsewhere, whose events are heard here. */
    static Tested of(LocalEngine engine, Supplier<List<DomainEvent>> events) {
        return new Tested(
                engine,
                true,
                events,
                () -> Verification.faultsOf(engine, records -> {}),
                () -> engine.storage().read(view -> view.contacts().every().toList()));
    }

    /** An engine in memory with the faults of this draft. */
    static Tested drafted(TestEngine healthy, EngineDraft draft) {
        return inMemory(
                healthy,
                draft.door()
                        .apply(LocalExternalContacts.of(
                                healthy.parts()
                                        .with(draft.before(healthy.parts().storage())),
                                () -> {})),
                true);
    }

    /** An engine made of other parts, whose events go elsewhere. */
    static Tested unheard(TestEngine idle, ExternalContacts engine) {
        return inMemory(idle, engine, false);
    }

    private static Tested inMemory(TestEngine healthy, ExternalContacts engine, boolean countsEvents) {
        return new Tested(
                engine,
                countsEvents,
                () -> healthy.events().all(),
                healthy::brokenInvariants,
                () -> new StorageInspection(healthy.parts().storage()).contacts());
    }
}
