package org.externalcontacts.benchmarks.postgres;

import com.zaxxer.hikari.HikariDataSource;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.benchmarks.Report;
import org.externalcontacts.domain.contact.Contact;

/** The engine on PostgreSQL, beside bare statements and beside an app on Jakarta Persistence, all in one database. */
final class PostgresPart {

    private static final String ENGINE = "external_contacts";
    private static final int EIGHT = 8;

    private final String tenant = "benchmark-" + UUID.randomUUID();
    private final int contacts;
    private final long millis;
    private final Report report;

    PostgresPart(int contacts, long millis, Report report) {
        this.contacts = contacts;
        this.millis = millis;
        this.report = report;
    }

    void run() {
        try (Server server = Server.start(contacts);
                HikariDataSource source = server.pool();
                HikariDataSource ofApp = server.pool();
                PostgresExternalContacts engine = PostgresExternalContacts.builder(
                                server.url(), Server.USER, Server.USER)
                        .tenant(tenant)
                        .connections(Server.CONNECTIONS)
                        .open()) {
            People people = load(server).in(engine);
            disk(source);
            Floor floor = new Floor(source);
            try (App app = new App(ofApp)) {
                report.note(
                        "disk, JPA",
                        each(Disk.bytes(source, "external_contacts_app", "contact", "identifier")),
                        " bytes a contact");
                Sql.run(source, "vacuum analyze");
                Sql.run(source, "checkpoint");
                measure(people, floor, app);
            }
            feed(server);
        }
    }

    private void feed(Server server) {
        List.of(1, EIGHT).forEach(threads -> new Feeding(server, threads, millis, report).run());
    }

    /** Through an engine of its own, on the same records. */
    private People load(Server server) {
        try (HikariDataSource hasty = server.hastyPool();
                PostgresExternalContacts loading =
                        PostgresExternalContacts.builder(hasty).tenant(tenant).open()) {
            long start = System.nanoTime();
            People people = People.loaded(loading, contacts, EIGHT);
            report.note(
                    "loading by bulk creates of 50 that do not wait for the disk, 8 threads, contacts",
                    contacts / seconds(start),
                    "/s");
            return people;
        }
    }

    private void disk(HikariDataSource source) {
        long bytes = Disk.bytes(
                source,
                ENGINE,
                "contact",
                "contact_search",
                "contact_identifier",
                "contact_waiting",
                "contact_alias",
                "merge_set");
        report.atMost("disk", 2_700, each(bytes), " bytes a contact");
    }

    private double each(long bytes) {
        return bytes / (double) contacts;
    }

    private void measure(People people, Floor floor, App app) {
        Load alone = new Load(1, millis);
        Load eight = new Load(EIGHT, millis);
        scan(people.engine());
        new Reading(people, floor, app, alone, report).run();
        new Reading(people, floor, app, eight, report).run();
        new Searching(people, app, alone, report).run();
        new Writing(people, floor, app, alone, report).run();
        new Writing(people, floor, app, eight, report).run();
        new Merging(people, app, eight, report).run();
    }

    /** Twice, of which the second counts. */
    private void scan(ExternalContacts engine) {
        scanAll(engine);
        long start = System.nanoTime();
        long found = scanAll(engine);
        report.atLeast("scan in pages of 200, contacts", 150_000, found / seconds(start), "/s");
    }

    private static long scanAll(ExternalContacts engine) {
        ScanRequest start = ScanRequest.startOf(ScanRequest.MOST);
        long found = 0;
        Option<ScanRequest> next = Option.some(start);
        while (next.isDefined()) {
            CursorPage<Contact> page = engine.contacts().scan(next.get()).get();
            found += page.entities().size();
            next = page.next().map(start::at);
        }
        return found;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
