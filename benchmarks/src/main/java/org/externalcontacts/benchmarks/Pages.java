package org.externalcontacts.benchmarks;

import io.vavr.collection.Iterator;
import io.vavr.control.Option;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.contact.Contact;

/** All contacts, page after page of a hundred, through the port. */
final class Pages {

    private static final ScanRequest START = ScanRequest.startOf(100);

    private Pages() {}

    static Iterator<Contact> ofHundred(ExternalContacts ports) {
        return Iterator.unfoldRight(
                        Option.some(START),
                        request -> request.map(next -> {
                            CursorPage<Contact> page =
                                    ports.contacts().scan(next).get();
                            return io.vavr.Tuple.of(page.entities(), page.next().map(START::at));
                        }))
                .flatMap(page -> page);
    }
}
