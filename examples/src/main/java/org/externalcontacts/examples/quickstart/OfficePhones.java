package org.externalcontacts.examples.quickstart;

import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.merge.MergePlan;

/**
 * Takes each office's phone as a call from there. Who calls from a number nobody has is a new, Identified contact, which is merged
 * into the person whose office it is. For one thread.
 */
final class OfficePhones {

    private final ExternalContacts contacts;
    private final RowLedger ledger;
    private final People people;
    private final InstantSource clock;
    private final InstructivePlan plan;
    private Map<OfficeFate, Integer> fates = TreeMap.empty();
    private Set<String> mergedPhones = HashSet.empty();

    OfficePhones(ExternalContacts contacts, RowLedger ledger, People people, InstantSource clock) {
        this.contacts = contacts;
        this.ledger = ledger;
        this.people = people;
        this.clock = clock;
        this.plan = new InstructivePlan(contacts.merges());
    }

    /** Takes the phone of this office; the ledger records only failures, as the note follows later. */
    void take(OfficeRow office) {
        fate(office)
                .peek(fate -> fates = fates.put(fate, 1, Integer::sum))
                .peekLeft(reason -> ledger.reported(office.line(), reason));
    }

    /** How many offices met each fate. */
    Map<OfficeFate, Integer> fates() {
        return fates;
    }

    /** The plan of one merge, the most instructive one. */
    Option<MergePlan> plan() {
        return plan.best();
    }

    private Either<String, OfficeFate> fate(OfficeRow office) {
        return people.of(office)
                .flatMap(person -> office.phone()
                        .map(phone -> called(person, phone))
                        .getOrElse(Either.right(OfficeFate.WITHOUT_PHONE)));
    }

    private Either<String, OfficeFate> called(ContactId person, Identifier phone) {
        return contacts.identities()
                .observe(Interaction.of(MediaType.CALL, clock.instant(), phone))
                .mapLeft(refusal -> "phone not taken: " + refusal.message())
                .flatMap(observed -> observed.fold(
                        owner -> recognised(owner, person, phone),
                        caller -> merged(caller, person, phone),
                        owners -> Either.left("phone " + phone.value() + " leads to several contacts, not merged: "
                                + owners.map(OfficePhones::name).mkString(", "))));
    }

    private Either<String, OfficeFate> recognised(Contact owner, ContactId person, Identifier phone) {
        return contacts.merges()
                .canonical(person)
                .mapLeft(Refusal::message)
                .filterOrElse(
                        owner.id()::equals,
                        other -> "phone " + phone.value() + " leads to " + name(owner) + " already, not merged")
                .map(same -> mergedPhones.contains(digits(phone)) ? OfficeFate.SHARED : OfficeFate.RECOGNISED);
    }

    private Either<String, OfficeFate> merged(Contact caller, ContactId person, Identifier phone) {
        plan.consider(caller.id(), person);
        return contacts.merges()
                .merge(caller.id(), person)
                .mapLeft(refusal -> "caller not merged: " + refusal.message())
                .peek(result -> mergedPhones = mergedPhones.add(digits(phone)))
                .map(result -> OfficeFate.MERGED);
    }

    /** One number, however it is written: it always carries its country code. */
    private static String digits(Identifier phone) {
        return phone.value().replaceAll("[^0-9]", "");
    }

    private static String name(Contact contact) {
        String spoken = contact.profile().name().spoken();
        return spoken.isEmpty() ? "a caller without name" : spoken;
    }
}
