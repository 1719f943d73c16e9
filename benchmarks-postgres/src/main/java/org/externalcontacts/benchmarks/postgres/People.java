package org.externalcontacts.benchmarks.postgres;

import io.vavr.collection.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.benchmarks.Population;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;

/** The invented people in one engine: those who are loaded, numbered from 0, and those who come later. */
final class People {

    private static final int BATCH = 50;
    private static final int SAMPLES = 1 << 14;

    private final ExternalContacts engine;
    private final Population population = new Population();
    private final OrganizationId[] companies;
    private final ContactId[] loaded;
    private final AtomicInteger next;

    private People(ExternalContacts engine, OrganizationId[] companies, ContactId[] loaded) {
        this.engine = engine;
        this.companies = companies;
        this.loaded = loaded;
        this.next = new AtomicInteger(loaded.length);
    }

    /** Loads so many, on so many threads. */
    static People loaded(ExternalContacts engine, int contacts, int threads) {
        People people = new People(
                engine, companies(engine, Math.min(contacts, Population.COMPANIES)), new ContactId[contacts]);
        new Load(threads, Load.FOREVER).run((contacts + BATCH - 1) / BATCH, batch -> people.load(batch * BATCH));
        return people;
    }

    private static OrganizationId[] companies(ExternalContacts engine, int count) {
        Population population = new Population();
        List<OrganizationProfile> profiles =
                List.range(0, count).map(number -> OrganizationProfile.of(population.companyName(number)));
        return engine.organizations()
                .bulkCreate(profiles)
                .get()
                .successes()
                .map(organization -> organization.id())
                .toJavaArray(OrganizationId[]::new);
    }

    private void load(int from) {
        int to = Math.min(from + BATCH, loaded.length);
        List<Contact> made = create(List.range(from, to).map(this::profile));
        made.forEachWithIndex((contact, place) -> loaded[from + place] = contact.id());
    }

    /** Creates in one call; all of them are expected to succeed. */
    List<Contact> create(List<ContactProfile> profiles) {
        List<Contact> made = engine.contacts().bulkCreate(profiles).get().successes();
        if (made.size() != profiles.size()) {
            throw new IllegalStateException("refused: " + (profiles.size() - made.size()));
        }
        return made;
    }

    /** The same people in another engine on the same records. */
    People in(ExternalContacts other) {
        return new People(other, companies, loaded);
    }

    ExternalContacts engine() {
        return engine;
    }

    /** People whom nobody has created yet. */
    ContactProfile[] newcomers(int count) {
        int from = next.getAndAdd(count);
        return IntStream.range(from, from + count).mapToObj(this::profile).toArray(ContactProfile[]::new);
    }

    int size() {
        return loaded.length;
    }

    /** Numbers of loaded people, drawn evenly, in no order. */
    int[] samples(long seed) {
        return new java.util.SplittableRandom(seed)
                .ints(SAMPLES, 0, loaded.length)
                .toArray();
    }

    ContactId id(int number) {
        return loaded[number];
    }

    ContactProfile profile(int number) {
        return population.profile(number).toBuilder()
                .organization(companies[number % companies.length])
                .build();
    }

    Population population() {
        return population;
    }
}
