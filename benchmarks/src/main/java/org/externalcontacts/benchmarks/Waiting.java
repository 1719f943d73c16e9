package org.externalcontacts.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;

/** How long callers wait for others who do something large or slow. Each measurement has an engine of its own. */
final class Waiting {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final int FULL = 1_000_000;
    private static final int BYSTANDERS = 10_000;

    private final int contacts;
    private final Report report;

    Waiting(int contacts, Report report) {
        this.contacts = contacts;
        this.report = report;
    }

    void run() {
        expiry();
        deletion();
        slowListener();
    }

    private void expiry() {
        int due = count(200_000);
        ExternalContacts ports =
                InMemoryExternalContacts.builder().clock(() -> NOW).build();
        ContactId[] bystanders = bystanders(ports);
        for (int number = 0; number < due; number++) {
            ports.identities()
                    .observe(Interaction.of(MediaType.CHAT, NOW, Identifier.cookie("visitor" + number)))
                    .get();
        }
        Instant end = NOW.plus(Contact.LIFE_AFTER_INTERACTION).plus(Duration.ofDays(1));
        Latencies gets = during(() -> ports.identities().expire(end).get(), ports, bystanders);
        report.atMost("get while " + due + " contacts expire, p99", 10_000, gets.micros(0.99), " µs");
        report.note("get while " + due + " contacts expire, longest", gets.micros(1), " µs");
    }

    private void deletion() {
        int employees = count(100_000);
        ExternalContacts ports = InMemoryExternalContacts.create();
        ContactId[] bystanders = bystanders(ports);
        OrganizationId company = ports.organizations()
                .create(OrganizationProfile.of("Acme"))
                .get()
                .id();
        for (int number = 0; number < employees; number++) {
            ports.contacts()
                    .create(ContactProfile.builder()
                            .workEmail("employee" + number + "@acme.example")
                            .organization(company)
                            .build())
                    .get();
        }
        Latencies gets = during(() -> ports.organizations().delete(company).get(), ports, bystanders);
        String what = "get while an organization of " + employees + " contacts is deleted";
        report.atMost(what + ", p99", 10_000, gets.micros(0.99), " µs");
        report.note(what + ", longest", gets.micros(1), " µs");
    }

    private void slowListener() {
        ExternalContacts ports = InMemoryExternalContacts.builder()
                .listener(event -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1)))
                .build();
        int each = count(2_000);
        Latencies[] other = new Latencies[1];
        Thread writer = new Thread(() -> other[0] = creates(ports, each));
        writer.start();
        Latencies own = creates(ports, each);
        join(writer);
        report.atMost(
                "create on two threads with a listener of 1 ms, p99",
                50_000,
                Math.max(own.micros(0.99), other[0].micros(0.99)),
                " µs");
    }

    private static Latencies creates(ExternalContacts ports, int each) {
        return Latencies.of(
                0,
                each,
                number -> ports.contacts()
                        .create(ContactProfile.builder().title("Title" + number).build())
                        .get());
    }

    /** Contacts that have nothing to do with what happens. */
    private ContactId[] bystanders(ExternalContacts ports) {
        return IntStream.range(0, Math.min(contacts, BYSTANDERS))
                .mapToObj(number -> ports.contacts()
                        .create(ContactProfile.builder()
                                .workEmail("bystander" + number + "@example.org")
                                .build())
                        .get()
                        .id())
                .toArray(ContactId[]::new);
    }

    /** How long gets of bystanders take on another thread, from before the work begins until it has ended. */
    private static Latencies during(Runnable work, ExternalContacts ports, ContactId... bystanders) {
        SplittableRandom random = new SplittableRandom(7);
        return Latencies.during(
                new Thread(work),
                () -> ports.contacts()
                        .get(bystanders[random.nextInt(bystanders.length)])
                        .get());
    }

    private int count(int full) {
        return (int) Math.max(100, Math.min(full, (long) full * contacts / FULL));
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
