package org.externalcontacts.benchmarks.postgres;

import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.externalcontacts.benchmarks.Report;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.identity.Identifier;

/** Contacts by their ids, and by the addresses they hold, on one thread or several. */
final class Reading {

    private static final int MANY = Integer.MAX_VALUE / 2;

    private final People people;
    private final Floor floor;
    private final App app;
    private final Load load;
    private final Report report;
    private final int[] asked;
    private final String[] emails;

    Reading(People people, Floor floor, App app, Load load, Report report) {
        this.people = people;
        this.floor = floor;
        this.app = app;
        this.load = load;
        this.report = report;
        this.asked = people.samples(1);
        this.emails = java.util.Arrays.stream(asked)
                .mapToObj(people.population()::workEmail)
                .toArray(String[]::new);
    }

    void run() {
        report(
                "get",
                Rounds.of(() -> Map.of(
                        "engine",
                                ask(place -> whole(people.engine()
                                        .contacts()
                                        .get(people.id(asked[place]))
                                        .get())),
                        "floor",
                                ask(place -> Objects.requireNonNull(
                                        floor.get(people.id(asked[place]).value()))),
                        "app",
                                ask(place -> Objects.requireNonNull(
                                        app.get(people.id(asked[place]).value()))))));
        report(
                "look-up of an address",
                Rounds.of(() -> Map.of(
                        "engine",
                                ask(place -> whole(people.engine()
                                        .identities()
                                        .lookup(Identifier.email(emails[place]))
                                        .get())),
                        "floor", ask(place -> Objects.requireNonNull(floor.lookUp(emails[place]))),
                        "app", ask(place -> Objects.requireNonNull(app.lookUp(emails[place]))))));
    }

    private Measured ask(IntConsumer call) {
        return load.run(MANY, number -> call.accept(number % asked.length));
    }

    private static void whole(Contact contact) {
        Objects.requireNonNull(contact.profile().name().last().get());
    }

    private void report(String what, Rounds rounds) {
        String on = what + ", " + Threads.named(load.threads());
        report.note(on, rounds.of("engine").perSecond(), "/s");
        Times.report(report, on, rounds.of("engine"));
        report.note(on + ", bare statement", rounds.of("floor").perSecond(), "/s");
        report.note(on + ", JPA", rounds.of("app").perSecond(), "/s");
        report.atLeast(on + ", times the bare statement", 0.8, rounds.times("engine", "floor"), "");
        report.note(on + ", times JPA", rounds.times("engine", "app"), "");
    }
}
