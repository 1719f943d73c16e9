package org.externalcontacts.adapter.postgres.outage;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;

/**
 * Creates, observes, updates and merges contacts, and keeps a ledger of it. Each contact has a name of its own, by which the ledger, its row and its
 * addresses are compared; an update puts the same number into a field and into an address, so that one without the other shows.
 */
final class LedgeredWriter {

    static final String FIRST = "@example.org";
    static final String SECOND = "@example.net";
    static final String NUMBERED = "@example.com";

    private static final int UPDATES = 2;

    private final ExternalContacts engine;
    private final Ledger ledger;

    LedgeredWriter(ExternalContacts engine, Ledger ledger) {
        this.engine = engine;
        this.ledger = ledger;
    }

    /** Two contacts that become one. After a call that failed it goes no further. */
    void round() {
        String name = newName();
        Option<ContactId> created =
                told("create " + name, () -> engine.contacts().create(profile(name, 0)));
        for (int number = 1; number <= UPDATES && created.isDefined(); number++) {
            ContactId id = created.get();
            ContactProfile next = profile(name, number);
            created = told(
                    "update " + name + " " + number, () -> engine.contacts().update(id, next));
        }
        String caller = newName();
        Option<ContactId> observed = created.flatMap(any -> told("observe " + caller, () -> observed(caller)));
        for (ContactId source : created) {
            for (ContactId target : observed) {
                told(
                        "merge " + source.text() + " " + target.text(),
                        () -> engine.merges().merge(source, target));
            }
        }
    }

    /** Two contacts that people have written are never merged; this one comes from a call. */
    private Either<Refusal, Contact> observed(String name) {
        Identifier identifier = Identifier.email(name + FIRST);
        return engine.identities()
                .observe(new Interaction(List.of(identifier), MediaType.CALL, Instant.now()))
                .flatMap(any -> engine.identities().lookup(identifier));
    }

    private Option<ContactId> told(String call, Supplier<Either<Refusal, Contact>> asked) {
        ledger.write(Ledger.Outcome.INTENDED, call, "");
        try {
            Either<Refusal, Contact> answer = asked.get();
            if (answer.isLeft()) {
                throw new IllegalStateException(call + " was refused: " + answer.getLeft());
            }
            ledger.write(Ledger.Outcome.DONE, call, answer.get().id().text());
            return Option.some(answer.get().id());
        } catch (PostgresFault.OutcomeUnknown unknown) {
            return Option.none();
        } catch (PostgresFault.Unreachable | PostgresFault.Busy | PostgresFault.TimedOut nothing) {
            // To observe is to write and then to look it up: the fault may be that of the second.
            if (!call.startsWith("observe")) {
                ledger.write(Ledger.Outcome.NOTHING, call, "");
            }
            return Option.none();
        } catch (RuntimeException broken) {
            ledger.write(Ledger.Outcome.BROKEN, call + " " + broken.getClass().getSimpleName(), "");
            throw broken;
        }
    }

    private static ContactProfile profile(String name, int number) {
        return ContactProfile.builder()
                .lastName(name)
                .title(String.valueOf(number))
                .workEmail(name + FIRST)
                .personalEmail(name + SECOND)
                .otherEmail(name + "-" + number + NUMBERED)
                .build();
    }

    private static String newName() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
