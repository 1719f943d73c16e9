package org.externalcontacts.testkit.concurrent;

import io.vavr.collection.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.testkit.SettableClock;

/**
 * What several callers did to four contacts and three identifiers at once: claim, release, merge, update, delete and look up, at random. Whatever the
 * engine answered, one caller after the other could have been answered so, if the engine keeps rules 3.4, 4.17, 20.5 and 20.6.
 */
public final class OwnershipHistory {

    private static final int CONTACTS = 4;

    private static final List<Identifier> EMAILS =
            List.of(Identifier.email("one@example.org"), Identifier.email("two@example.org"));
    private static final List<Identifier> IDENTIFIERS = EMAILS.append(Identifier.cookie("wanted"));

    private final List<ContactId> contacts;
    private final java.util.List<Executed<OwnershipCall, Result>> calls;

    private OwnershipHistory(List<ContactId> contacts, java.util.List<Executed<OwnershipCall, Result>> calls) {
        this.contacts = contacts;
        this.calls = calls;
    }

    /**
     * Lets callers loose on an engine that is empty and whose clock stands still.
     *
     * @param engines one for each caller; all of them on the same records
     * @param calls how many each of them makes; 63 altogether at most
     * @param seed of the random calls
     */
    public static OwnershipHistory record(List<ExternalContacts> engines, int calls, long seed) {
        Random random = new Random(seed);
        List<ContactId> contacts = List.fill(CONTACTS, () -> observed(engines.head()));
        try (ConcurrentCallers callers = new ConcurrentCallers(engines.size())) {
            return new OwnershipHistory(
                    contacts, callers.call(engines, List.fill(engines.size(), () -> script(contacts, calls, random))));
        }
    }

    /** Whether each call could have taken effect at one moment between its beginning and its end. */
    public boolean isLinearizable() {
        return Linearizability.holds(Ownership.of(contacts), calls, Ownership::after);
    }

    /** How many calls others overlapped: without any, nothing is proven. */
    public long overlaps() {
        return calls.stream().filter(call -> call.to() - call.from() > 1).count();
    }

    /** Every call and its result, in words. */
    @Override
    public String toString() {
        return calls.stream()
                .map(Executed::toString)
                .sorted()
                .collect(Collectors.joining("\n", "one moment for each of\n", ""));
    }

    java.util.List<Executed<OwnershipCall, Result>> calls() {
        return calls;
    }

    private static ContactId observed(ExternalContacts engine) {
        return engine.identities()
                .observe(Interaction.of(MediaType.CHAT, SettableClock.START))
                .get()
                .fold(Contact::id, Contact::id, many -> many.head().id());
    }

    private static java.util.List<OwnershipCall> script(List<ContactId> contacts, int calls, Random random) {
        return List.fill(calls, () -> call(contacts, random)).toJavaList();
    }

    private static OwnershipCall call(List<ContactId> contacts, Random random) {
        ContactId contact = oneOf(contacts, random);
        Identifier identifier = oneOf(IDENTIFIERS, random);
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new OwnershipCall.Claim(contact, identifier);
            case 3 -> new OwnershipCall.Release(contact, identifier);
            case 4, 5 -> new OwnershipCall.Merge(contact, oneOf(contacts, random));
            case 6, 7 -> new OwnershipCall.Update(contact, oneOf(EMAILS, random));
            case 8 -> new OwnershipCall.Delete(contact);
            case 9, 10 -> new OwnershipCall.Lookup(identifier);
            default -> new OwnershipCall.WhoIs(contact);
        };
    }

    private static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
