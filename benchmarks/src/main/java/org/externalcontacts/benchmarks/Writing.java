package org.externalcontacts.benchmarks;

import io.vavr.collection.Iterator;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.Observation;

/** What changes the engine, and what only the engine does: updates, merges, scans. */
final class Writing {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Population population;
    private final ExternalContacts ports;
    private final int contacts;
    private final Report report;
    private long sink;

    Writing(Population population, EngineContender engine, int contacts, Report report) {
        this.population = population;
        this.ports = engine.ports();
        this.contacts = contacts;
        this.report = report;
    }

    void run() {
        scan();
        visibility();
        updates();
        merges();
        chain();
        canonical();
    }

    private void scan() {
        scanAll();
        double seconds = Clock.seconds(this::scanAll);
        report.atLeast("scan of everything, contacts", 1_000_000, contacts / seconds, "/s");
    }

    private void scanAll() {
        Iterator<Contact> all = Pages.ofHundred(ports);
        while (all.hasNext()) {
            sink += all.next().profile().name().last().get().length();
        }
    }

    private void visibility() {
        int missed = 0;
        for (int number = 0; number < Math.min(contacts, 10_000); number++) {
            String word = "visible" + number + "x";
            ports.contacts()
                    .create(ContactProfile.builder().title(word).build())
                    .get();
            missed += ports.contacts().search(ContactQuery.of(word)).get().total() == 1 ? 0 : 1;
        }
        report.atMost("writes that the next search did not see", 0, missed, "");
    }

    private void updates() {
        int each = Math.min(contacts, 400_000) / 2;
        ContactProfile[] profiles = IntStream.range(0, Math.min(contacts, 50_000))
                .mapToObj(population::profile)
                .toArray(ContactProfile[]::new);
        update(1, each / 4, profiles);
        double seconds = Clock.seconds(() -> {
            Thread other = new Thread(() -> update(2, each, profiles));
            other.start();
            update(3, each, profiles);
            join(other);
        });
        report.atLeast("updates on two threads", 50_000, 2 * each / seconds, "/s");
    }

    /** Each update writes the whole profile, with another title. */
    private void update(long seed, int times, ContactProfile[] profiles) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int time = 0; time < times; time++) {
            int number = random.nextInt(profiles.length);
            ContactProfile profile = profiles[number].toBuilder()
                    .title("Title" + random.nextInt(1_000))
                    .build();
            ports.contacts()
                    .update(new ContactId(Population.contactId(number)), profile)
                    .get();
        }
    }

    private void merges() {
        int merges = Math.min(contacts / 4, 100_000);
        ContactId[] observed = observe(2 * merges);
        merge(observed, 0, merges);
        double seconds = Clock.seconds(() -> merge(observed, merges, 2 * merges));
        report.atLeast("merges", 50_000, merges / seconds, "/s");
    }

    private ContactId[] observe(int count) {
        ContactId[] observed = new ContactId[count];
        for (int number = 0; number < count; number++) {
            Interaction interaction =
                    Interaction.of(MediaType.CHAT, NOW, Identifier.email("visitor" + number + "@chat.example"));
            Observation observation = ports.identities().observe(interaction).get();
            observed[number] = observation.fold(
                    Contact::id, Contact::id, candidates -> candidates.head().id());
        }
        return observed;
    }

    private void merge(ContactId[] observed, int from, int to) {
        IntConsumer merge = number -> ports.merges()
                .merge(observed[number], new ContactId(Population.contactId(number)))
                .get();
        for (int number = from; number < to; number++) {
            merge.accept(number);
        }
    }

    /** Every merge of the chain takes the result of the one before; the second half ought to take as long as the first. */
    private void chain() {
        int merges = Math.min(contacts, 10_000);
        ContactId head = ports.contacts()
                .create(ContactProfile.builder()
                        .name(PersonName.of("Head", "Ofchain"))
                        .build())
                .get()
                .id();
        ContactId[] next = observeChain(merges);
        long[] times = new long[merges + 1];
        times[0] = System.nanoTime();
        for (int number = 0; number < merges; number++) {
            head = ports.merges().merge(next[number], head).get().id();
            times[number + 1] = System.nanoTime();
        }
        double firstHalf = times[merges / 2] - times[0];
        double secondHalf = times[merges] - times[merges / 2];
        report.note("chain of " + merges + " merges", (times[merges] - times[0]) / 1e6, " ms");
        report.atMost("its second half, times the first", 1.5, secondHalf / firstHalf, "");
    }

    private ContactId[] observeChain(int count) {
        ContactId[] observed = new ContactId[count];
        for (int number = 0; number < count; number++) {
            Interaction interaction = Interaction.of(MediaType.CHAT, NOW, Identifier.cookie("chain" + number));
            observed[number] = ports.identities()
                    .observe(interaction)
                    .get()
                    .fold(Contact::id, Contact::id, all -> all.head().id());
        }
        return observed;
    }

    /** Asks in no order for contacts of which a good part was merged. */
    private void canonical() {
        ContactId[] asked = new SplittableRandom(5)
                .ints(Math.min(contacts, 200_000), 0, Math.min(contacts, 200_000))
                .mapToObj(number -> new ContactId(Population.contactId(number)))
                .toArray(ContactId[]::new);
        IntConsumer round = times -> {
            for (int time = 0; time < times; time++) {
                sink += ports.merges().canonical(asked[time % asked.length]).isRight() ? 1 : 0;
            }
        };
        int calls = Math.max(contacts, 1_000) * 5;
        round.accept(calls);
        double seconds = Clock.seconds(() -> round.accept(calls));
        report.atLeast("finding the canonical contact", 5_000_000, calls / seconds, "/s");
    }

    long sink() {
        return sink;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
