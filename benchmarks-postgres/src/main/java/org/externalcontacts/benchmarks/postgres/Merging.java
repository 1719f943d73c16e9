package org.externalcontacts.benchmarks.postgres;

import io.vavr.collection.List;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.benchmarks.Report;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;

/** Merges of a visitor and a customer, neither of whom was merged before. */
final class Merging {

    private static final int BATCH = 50;

    /** More merges than any contender makes in a millisecond. */
    private static final int MOST_A_MILLI = 2;

    private final People people;
    private final App app;
    private final Load load;
    private final Report report;
    private final AtomicInteger visited = new AtomicInteger();

    Merging(People people, App app, Load load, Report report) {
        this.people = people;
        this.app = app;
        this.load = load;
        this.report = report;
    }

    void run() {
        Rounds rounds = Rounds.of(this::round);
        String on = "merge, " + Threads.named(load.threads());
        report.note(on, rounds.of("engine").perSecond(), "/s");
        Times.report(report, on, rounds.of("engine"));
        report.note(on + ", JPA", rounds.of("app").perSecond(), "/s");
        report.atLeast(on + ", times JPA", 1.5, rounds.times("engine", "app"), "");
    }

    private Map<String, Measured> round() {
        int pairs = (int) load.millis() * MOST_A_MILLI;
        Contact[] visitors = visitors(pairs);
        List<Contact> customers = List.of(people.newcomers(pairs))
                .grouped(BATCH)
                .flatMap(people::create)
                .toList();
        app.copy(customers.appendAll(List.of(visitors)).asJava());
        Contact[] targets = customers.toJavaArray(Contact[]::new);
        Measured engine = load.run(
                pairs,
                pair -> people.engine()
                        .merges()
                        .merge(visitors[pair].id(), targets[pair].id())
                        .get());
        Measured ofApp = load.run(
                pairs,
                pair -> app.merge(
                        visitors[pair].id().value(), targets[pair].id().value()));
        return Map.of("engine", engine, "app", ofApp);
    }

    /** People who have written an address into a chat: two customers could not be merged. */
    private Contact[] visitors(int count) {
        Contact[] visitors = new Contact[count];
        new Load(load.threads(), Load.FOREVER).run(count, place -> {
            Identifier address = Identifier.email("visitor" + visited.getAndIncrement() + "@chat.example");
            visitors[place] = people.engine()
                    .identities()
                    .observe(Interaction.of(MediaType.CHAT, Instant.now(), address))
                    .get()
                    .fold(made -> made, found -> found, several -> several.head());
        });
        return visitors;
    }
}
