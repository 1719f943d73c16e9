package org.externalcontacts.benchmarks.postgres;

import io.vavr.collection.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.externalcontacts.benchmarks.Report;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;

/** Creates and updates, on one thread or several. In each round the others create the contacts that the engine has just created. */
final class Writing {

    private static final int BULK = 50;

    /** More than any contender creates in a millisecond. */
    private static final int MOST_A_MILLI = 12;

    private final People people;
    private final Floor floor;
    private final App app;
    private final Load load;
    private final Report report;
    private final AtomicInteger titles = new AtomicInteger();

    Writing(People people, Floor floor, App app, Load load, Report report) {
        this.people = people;
        this.floor = floor;
        this.app = app;
        this.load = load;
        this.report = report;
    }

    void run() {
        Rounds rounds = Rounds.of(this::round);
        String on = ", " + Threads.named(load.threads());
        report.note("create" + on, rounds.of("create").perSecond(), "/s");
        Times.report(report, "create" + on, rounds.of("create"));
        report.note("create" + on + ", one bare statement", rounds.of("floor").perSecond(), "/s");
        report.note("create" + on + ", JPA", rounds.of("app").perSecond(), "/s");
        report.atLeast("create" + on + ", times one bare statement", 0.8, rounds.times("create", "floor"), "");
        againstTheApp(on, rounds);
        if (load.threads() == 1) {
            report.note("bulk create of 50, contacts", BULK * rounds.of("bulk").perSecond(), "/s");
            report.atLeast("bulk create of 50, times single creates", 5, BULK * rounds.times("bulk", "create"), "");
        }
        report.note("update of a title" + on, rounds.of("update").perSecond(), "/s");
        Times.report(report, "update of a title" + on, rounds.of("update"));
        report.note("update of a title" + on + ", JPA", rounds.of("app update").perSecond(), "/s");
        report.atLeast("update of a title" + on + ", times create", 0.7, rounds.times("update", "create"), "");
        report.note(
                "update of an address" + on, rounds.of("update of an address").perSecond(), "/s");
    }

    private void againstTheApp(String on, Rounds rounds) {
        double times = rounds.times("create", "app");
        if (load.threads() == 1) {
            report.note("create" + on + ", times JPA", times, "");
        } else {
            report.atLeast("create" + on + ", times JPA", 2, times, "");
        }
    }

    private Map<String, Measured> round() {
        Map<Integer, Contact> made = new ConcurrentHashMap<>();
        ContactProfile[] newcomers = newcomers(1);
        Measured create = load.run(
                newcomers.length,
                number -> made.put(
                        number,
                        people.engine().contacts().create(newcomers[number]).get()));
        java.util.List<Contact> contacts = java.util.List.copyOf(made.values());
        java.util.List<FloorRow> rows = FloorRow.of(floor.source(), contacts);
        return Map.of(
                "create",
                create,
                "floor",
                load.run(rows.size(), number -> rows.get(number).write(floor.source())),
                "app",
                load.run(contacts.size(), number -> app.create(contacts.get(number))),
                "bulk",
                load.threads() == 1 ? bulk() : create,
                "update",
                update((number, title) -> people.profile(number).toBuilder().title(title)),
                "update of an address",
                update((number, title) -> people.profile(number).toBuilder().otherEmail(title + "@mail.example")),
                "app update",
                updateOfApp());
    }

    private ContactProfile[] newcomers(int factor) {
        return people.newcomers((int) Math.min(load.millis() * MOST_A_MILLI * factor, 1 << 20));
    }

    private Measured bulk() {
        ContactProfile[] profiles = newcomers(2);
        IntFunction<List<ContactProfile>> batch = number -> List.of(profiles).slice(number * BULK, (number + 1) * BULK);
        java.util.List<List<ContactProfile>> batches = java.util.stream.IntStream.range(0, profiles.length / BULK)
                .mapToObj(batch)
                .toList();
        return load.run(batches.size(), number -> people.create(batches.get(number)));
    }

    /** What an update writes. */
    @FunctionalInterface
    private interface Change {

        ContactProfile.Builder of(int number, String title);
    }

    private Measured update(Change change) {
        int[] chosen = people.samples(titles.get());
        ContactProfile[] profiles = new ContactProfile[chosen.length];
        for (int place = 0; place < chosen.length; place++) {
            profiles[place] =
                    change.of(chosen[place], "title" + titles.getAndIncrement()).build();
        }
        return load.run(
                chosen.length,
                number -> people.engine()
                        .contacts()
                        .update(people.id(chosen[number]), profiles[number])
                        .get());
    }

    private Measured updateOfApp() {
        int[] chosen = people.samples(titles.get());
        return load.run(
                chosen.length,
                number -> app.update(people.id(chosen[number]).value(), "title" + titles.getAndIncrement()));
    }
}
