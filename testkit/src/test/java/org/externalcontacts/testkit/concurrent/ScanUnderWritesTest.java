package org.externalcontacts.testkit.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ScanUnderWritesTest {

    private static final int STAYING = 400;
    private static final int GOING = 200;
    private static final int SCANS = 4;

    /** Of random ids, so that whoever comes, comes anywhere in the order of a scan. */
    private final ExternalContacts engine = InMemoryExternalContacts.builder().build();

    private final ConcurrentCallers callers = new ConcurrentCallers(4);

    @AfterEach
    void stop() {
        callers.close();
        engine.close();
    }

    @RepeatedTest(10)
    @DisplayName(
            "Rules 6.4, 20.3: a scan gives whoever is there all the time exactly once, whatever is written meanwhile")
    void whoeverStaysIsGivenExactlyOnce(RepetitionInfo repetition) {
        List<ContactId> staying = List.range(0, STAYING).map(number -> created(engine, number));
        List<ContactId> going = List.range(0, GOING).map(number -> created(engine, number));
        AtomicInteger scanning = new AtomicInteger(2 * SCANS);
        Callable<java.util.List<Map<ContactId, Integer>>> scanner = () -> scans(engine, scanning);
        Callable<java.util.List<Map<ContactId, Integer>>> renamer = () -> {
            Random random = new Random(repetition.getCurrentRepetition());
            while (scanning.get() > 0) {
                renamed(engine, staying.get(random.nextInt(STAYING)), random.nextInt());
            }
            return new ArrayList<>();
        };
        Callable<java.util.List<Map<ContactId, Integer>>> mover = () -> {
            going.forEach(contact -> moved(engine, contact));
            return new ArrayList<>();
        };
        java.util.List<Map<ContactId, Integer>> scans =
                callers.all(java.util.List.of(scanner, scanner, renamer, mover)).stream()
                        .flatMap(java.util.List::stream)
                        .toList();
        assertThat(scans).hasSize(2 * SCANS).allSatisfy(scan -> {
            assertThat(scan).containsKeys(staying.toJavaArray(ContactId[]::new));
            assertThat(scan.values()).as("how often a contact was given").containsOnly(1);
        });
    }

    private static java.util.List<Map<ContactId, Integer>> scans(ExternalContacts engine, AtomicInteger scanning) {
        java.util.List<Map<ContactId, Integer>> scans = new ArrayList<>();
        for (int scan = 0; scan < SCANS; scan++) {
            scans.add(scanned(engine));
            scanning.decrementAndGet();
        }
        return scans;
    }

    /** How often each contact was given by a scan of many small pages. */
    private static Map<ContactId, Integer> scanned(ExternalContacts engine) {
        Map<ContactId, Integer> given = new HashMap<>();
        CursorPage<Contact> page =
                engine.contacts().scan(ScanRequest.startOf(10)).get();
        page.entities().forEach(contact -> given.merge(contact.id(), 1, Integer::sum));
        while (page.next().isDefined()) {
            page = engine.contacts()
                    .scan(ScanRequest.startOf(10).at(page.next().get()))
                    .get();
            page.entities().forEach(contact -> given.merge(contact.id(), 1, Integer::sum));
        }
        return given;
    }

    private static ContactId created(ExternalContacts engine, int number) {
        return engine.contacts().create(named(number)).get().id();
    }

    private static void renamed(ExternalContacts engine, ContactId contact, int number) {
        engine.contacts().update(contact, named(number)).get();
    }

    /** Another contact comes, one is merged into a new one, which goes later, and one goes at once. */
    private static void moved(ExternalContacts engine, ContactId contact) {
        created(engine, contact.hashCode());
        if (contact.hashCode() % 2 == 0) {
            engine.contacts().delete(contact).get();
        } else {
            engine.merges().merge(observed(engine), contact).get();
        }
    }

    private static ContactId observed(ExternalContacts engine) {
        return engine.identities()
                .observe(Interaction.of(MediaType.CHAT, SettableClock.START))
                .get()
                .fold(Contact::id, Contact::id, many -> many.head().id());
    }

    private static ContactProfile named(int number) {
        return ContactProfile.builder()
                .name(PersonName.of("Number " + number, "Lovelace"))
                .build();
    }
}
