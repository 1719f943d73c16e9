package org.externalcontacts.benchmarks;

import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.merge.MergePolicy;
import org.externalcontacts.domain.organization.OrganizationProfile;

/** The in-memory engine, through its ports only. */
final class EngineContender implements Searcher {

    private static final ContactQuery FIRST = ContactQuery.everything().page(PageRequest.firstOf(25));

    private final AtomicInteger made = new AtomicInteger();
    private final ExternalContacts contacts;

    EngineContender(Population population, int largestMergeSet) {
        AtomicInteger companies = new AtomicInteger();
        contacts = InMemoryExternalContacts.builder()
                .ids(() -> companies.get() < Population.COMPANIES
                        ? Population.companyId(companies.getAndIncrement()).value()
                        : Population.contactId(made.getAndIncrement()))
                .mergePolicy(new MergePolicy(largestMergeSet))
                .build();
        for (int number = 0; number < Population.COMPANIES; number++) {
            contacts.organizations()
                    .create(OrganizationProfile.of(population.companyName(number)))
                    .get();
        }
    }

    /** How many contacts were made. */
    int made() {
        return made.get();
    }

    ExternalContacts ports() {
        return contacts;
    }

    @Override
    public String name() {
        return "in-memory engine";
    }

    @Override
    public void store(Contact contact, Iterable<String> words) {
        contacts.contacts().create(contact.profile()).get();
    }

    @Override
    public String get(ContactId id) {
        return MapContender.read(contacts.contacts().get(id).get());
    }

    @Override
    public String lookUp(String email) {
        return MapContender.read(
                contacts.identities().lookup(Identifier.email(email)).get());
    }

    @Override
    public long search(String... beginnings) {
        return read(new ContactQuery(Option.some(String.join(" ", beginnings)), FIRST.page(), FIRST.sortOrder()));
    }

    @Override
    public long list() {
        return read(FIRST.sortedBy("lastName:asc,firstName:asc"));
    }

    @Override
    public void close() {
        contacts.close();
    }

    private long read(ContactQuery query) {
        Page<Contact> page = contacts.contacts().search(query).get();
        page.entities().forEach(MapContender::read);
        return page.total();
    }
}
