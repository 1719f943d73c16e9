package org.externalcontacts.benchmarks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;

/** The whole measurement, in one run that ends by itself: prints its progress to the error stream and the table to the output. */
public final class EngineBenchmark {

    private static final int FULL = 1_000_000;
    private static final int BATCH = 10_000;

    private final int contacts;
    private final Population population = new Population();
    private final Report report = new Report();

    private EngineBenchmark(int contacts) {
        this.contacts = contacts;
    }

    /** Measures with 1,000,000 contacts, or as many as the first argument says. */
    public static void main(String... arguments) {
        int contacts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : FULL;
        System.out.println(run(contacts));
    }

    /** Measures with so many contacts; gives the table in Markdown. */
    static String run(int contacts) {
        return new EngineBenchmark(contacts).table();
    }

    private String table() {
        long empty = Memory.used();
        warmUp();
        try (EngineContender engine = new EngineContender(population, 4 * contacts + 52)) {
            double created = contacts / create(engine, contacts);
            report.atLeast("create through the port, one thread", 40_000, created, "/s");
            report.atMost("heap, all indexes", 1_000, heapEach(empty), " bytes a contact");
            compare(engine, created);
            new Writing(population, engine, contacts, report).run();
        }
        new Waiting(contacts, report).run();
        new Scripts(contacts, report).run();
        return report.markdown();
    }

    /** So that the first contacts are not made by an interpreter. */
    private void warmUp() {
        try (EngineContender engine = new EngineContender(population, 52)) {
            create(engine, Math.min(contacts, 50_000));
        }
    }

    /** Makes so many contacts; gives the seconds it took, without those of inventing the people. */
    private double create(EngineContender engine, int count) {
        double seconds = 0;
        for (int from = 0; from < count; from += BATCH) {
            List<ContactProfile> profiles = IntStream.range(from, Math.min(from + BATCH, count))
                    .mapToObj(population::profile)
                    .toList();
            seconds += Clock.seconds(() -> profiles.forEach(
                    profile -> engine.ports().contacts().create(profile).get()));
        }
        return seconds;
    }

    private double heapEach(long before) {
        return (Memory.used() - before) / (double) contacts;
    }

    private void compare(EngineContender engine, double created) {
        Reading reading = new Reading(population, contacts);
        try (MapContender map = new MapContender();
                LuceneContender lucene = new LuceneContender();
                H2Contender h2 = new H2Contender()) {
            fill(engine, map);
            fill(engine, lucene);
            report.atLeast("create, times H2's insert", 2.5, created / fill(engine, h2), "");
            checkAgreement(reading, engine, lucene);
            lookUps(reading, engine, map, h2);
            searches(reading, engine, lucene, h2);
        }
    }

    /** Stores what the engine holds in another contender; gives how many a second. */
    private double fill(EngineContender engine, Contender other) {
        long before = Memory.used();
        double seconds = 0;
        for (int from = 0; from < contacts; from += BATCH) {
            List<Person> batch = batch(engine, from);
            seconds += Clock.seconds(() -> batch.forEach(person -> other.store(person.contact(), person.words())));
        }
        seconds += Clock.seconds(other::ready);
        report.note(other.name() + ", insert", contacts / seconds, "/s");
        report.note(other.name() + ", heap", heapEach(before), " bytes a contact");
        return contacts / seconds;
    }

    private List<Person> batch(EngineContender engine, int from) {
        return IntStream.range(from, Math.min(from + BATCH, contacts))
                .mapToObj(number -> Person.of(engine.ports(), new ContactId(Population.contactId(number))))
                .toList();
    }

    /** Both find the same: else they were not asked the same. */
    private static void checkAgreement(Reading reading, Searcher one, Searcher other) {
        if (reading.found(one) != reading.found(other)) {
            throw new IllegalStateException(one.name() + " and " + other.name() + " find different contacts");
        }
    }

    private void lookUps(Reading reading, EngineContender engine, MapContender map, H2Contender h2) {
        Latencies ours = reading.gets(engine, calls(1_000_000));
        report.note("get by id", ours.perSecond(), "/s");
        report.atLeast(
                "get by id, times the map",
                0.5,
                ours.perSecond() / reading.gets(map, calls(1_000_000)).perSecond(),
                "");
        report.atMost("get by id, p99", 10, ours.micros(0.99), " µs");
        report.atLeast(
                "get by id, times H2",
                8,
                ours.perSecond() / reading.gets(h2, calls(200_000)).perSecond(),
                "");
        Latencies found = reading.lookUps(engine, calls(1_000_000));
        report.note("identifier look-up", found.perSecond(), "/s");
        report.atLeast(
                "identifier look-up, times the map",
                0.5,
                found.perSecond() / reading.lookUps(map, calls(1_000_000)).perSecond(),
                "");
        report.atMost("identifier look-up, p99", 10, found.micros(0.99), " µs");
        report.atLeast(
                "identifier look-up, times H2",
                8,
                found.perSecond() / reading.lookUps(h2, calls(200_000)).perSecond(),
                "");
    }

    private void searches(Reading reading, EngineContender engine, LuceneContender lucene, H2Contender h2) {
        search("one word", 20, 3_000, contender -> reading.words(contender, searches(contender)), engine, lucene, h2);
        search(
                "two words",
                50,
                3_000,
                contender -> reading.twoWords(contender, searches(contender)),
                engine,
                lucene,
                h2);
        search(
                "prefix of 4",
                400,
                3_000,
                contender -> reading.prefixes(contender, searches(contender)),
                engine,
                lucene,
                h2);
        search(
                "all by name",
                8_000,
                8_000,
                contender -> reading.listings(contender, searches(contender)),
                engine,
                lucene,
                h2);
    }

    private void search(
            String what,
            double p50,
            double p99,
            Function<Searcher, Latencies> measure,
            Searcher engine,
            Searcher... others) {
        Latencies ours = measure.apply(engine);
        report.atMost(what + ", p50", p50, ours.micros(0.5), " µs");
        report.atMost(what + ", p99", p99, ours.micros(0.99), " µs");
        for (Searcher other : others) {
            Latencies theirs = measure.apply(other);
            report.atLeast(
                    what + ", " + other.name() + "'s p50, times ours", 1, theirs.micros(0.5) / ours.micros(0.5), "");
            report.note(what + ", " + other.name() + "'s p50", theirs.micros(0.5), " µs");
        }
    }

    private int calls(int full) {
        return (int) Math.max(100, (long) full * contacts / FULL);
    }

    private int searches(Searcher contender) {
        return contender instanceof EngineContender ? calls(50_000) : calls(5_000);
    }
}
