package org.externalcontacts.benchmarks.postgres;

import io.vavr.control.Option;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.benchmarks.Population;
import org.externalcontacts.benchmarks.Report;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;

/**
 * How long after the answer to a create its event arrives: at a consumer on the node that made the call, and at one on another node. Both are
 * nodes of a tenant of their own. What arrives before the answer counts as nothing.
 */
final class Feeding {

    /** More than are created in a millisecond. */
    private static final int MOST_A_MILLI = 4;

    private final Server server;
    private final int threads;
    private final long millis;
    private final Report report;
    private final String tenant = "fed-" + UUID.randomUUID();
    private final Population population = new Population();

    Feeding(Server server, int threads, long millis, Report report) {
        this.server = server;
        this.threads = threads;
        this.millis = millis;
        this.report = report;
    }

    void run() {
        try (PostgresExternalContacts node = opened();
                PostgresExternalContacts other = opened()) {
            Arrivals here = new Arrivals();
            Arrivals there = new Arrivals();
            node.changeFeed().subscribe("here", here::add);
            other.changeFeed().subscribe("there", there::add);
            Map<ContactId, Long> answered = create(node, new Load(threads, millis));
            String on = "change feed, " + Threads.named(threads) + " creating";
            report(on + ", same node", here.after(answered));
            report(on + ", another node", there.after(answered));
        }
    }

    private void report(String what, Measured measured) {
        report.note(what + ", p50", measured.millis(0.5), " ms");
        report.atMost(what + ", p99", 100, measured.millis(0.99), " ms");
    }

    private PostgresExternalContacts opened() {
        return PostgresExternalContacts.builder(server.url(), Server.USER, Server.USER)
                .tenant(tenant)
                .changeFeed()
                .open();
    }

    /** When each create was answered. */
    private Map<ContactId, Long> create(PostgresExternalContacts node, Load load) {
        Map<ContactId, Long> answered = new ConcurrentHashMap<>();
        load.run(
                (int) load.millis() * MOST_A_MILLI,
                number -> answered.put(
                        node.contacts().create(freelance(number)).get().id(), System.nanoTime()));
        return answered;
    }

    /** Of no company: there is none in this tenant. */
    private ContactProfile freelance(int number) {
        return population.profile(number).toBuilder()
                .organization(Option.none())
                .build();
    }
}
