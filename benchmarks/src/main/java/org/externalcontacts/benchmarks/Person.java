package org.externalcontacts.benchmarks;

import io.vavr.collection.List;
import java.util.LinkedHashSet;
import java.util.Set;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.search.Words;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;

/**
 * A contact as contenders get it.
 *
 * @param words all by which a search finds it, each once
 */
record Person(Contact contact, Set<String> words) {

    static Person of(ExternalContacts ports, ContactId id) {
        ContactView view = ports.contacts()
                .view(id, ContactView.Part.EXTERNAL_ORGANIZATION)
                .get();
        Set<String> words = new LinkedHashSet<>();
        Words.of(view.contact(), fields -> List.empty()).beginnings().forEach(words::add);
        view.organization()
                .forEach(company -> Words.ofName(company).beginnings().forEach(words::add));
        return new Person(view.contact(), words);
    }
}
