package org.externalcontacts.adapter.file;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.testkit.fixture.Fixtures;

/**
 * A process that writes until it is killed, on four threads, and tells of each answer that it got. A line is one answer: a contact that
 * was created, or the three contacts of a merge. What it has told is known to the one who killed it, whatever becomes of the directory.
 */
final class KilledWriter {

    private static final int THREADS = 4;

    private KilledWriter() {}

    /** Writes into the directory that is given, for ever. */
    public static void main(String[] arguments) throws IOException {
        FileExternalContacts engine = FileExternalContacts.open(Path.of(arguments[0]));
        PrintStream ledger = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        IntStream.range(0, THREADS)
                .mapToObj(number -> new Thread(() -> write(engine, ledger)))
                .forEach(Thread::start);
    }

    private static void write(FileExternalContacts engine, PrintStream ledger) {
        Fixtures some = new Fixtures();
        while (true) {
            Contact one = created(engine, some, ledger);
            Contact other = seen(engine);
            Contact merged = engine.merges().merge(one.id(), other.id()).get();
            ledger.println("merged "
                    + List.of(one, other, merged)
                            .map(Contact::id)
                            .map(ContactId::text)
                            .mkString(" "));
        }
    }

    /** Two contacts that people have written are never merged; this one comes from a call. */
    private static Contact seen(FileExternalContacts engine) {
        Identifier identifier = Identifier.email(UUID.randomUUID() + "@example.org");
        engine.identities()
                .observe(new Interaction(List.of(identifier), MediaType.CALL, Instant.now()))
                .get();
        return engine.identities().lookup(identifier).get();
    }

    private static Contact created(FileExternalContacts engine, Fixtures some, PrintStream ledger) {
        ContactProfile profile = some.contact()
                .workEmail(UUID.randomUUID() + "@example.org")
                .personalEmail(UUID.randomUUID() + "@example.org")
                .build();
        Contact made = engine.contacts().create(profile).get();
        ledger.println("created " + made.id().text());
        return made;
    }
}
