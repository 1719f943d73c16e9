package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.externalcontacts.adapter.inmemory.internal.storage.InMemoryStorage;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;

/** An in-memory storage and short ways to fill it. */
public final class Fixture {

    public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    final InMemoryStorage storage = new InMemoryStorage(new EventDelivery(InstantSource.fixed(NOW), List.empty()));
    final StorageInspection inspection = new StorageInspection(storage);

    public static ContactId contactId(int number) {
        return new ContactId(new UUID(0, number));
    }

    public static OrganizationId organizationId(int number) {
        return new OrganizationId(new UUID(1, number));
    }

    static Contact contact(int number, ContactType type, String lastName) {
        ContactProfile profile =
                ContactProfile.builder().name(PersonName.of("", lastName)).build();
        return Contact.made(contactId(number), type, profile, NOW);
    }

    public static Organization organization(int number, String name) {
        return Organization.made(organizationId(number), OrganizationProfile.of(name), NOW);
    }

    void store(Change... changes) {
        Either<Refusal, String> stored =
                storage.atomically(view -> Either.right(Decision.of("stored", Decision.Act.untold(changes))));
        stored.get();
    }

    Contact add(int number, ContactType type, String lastName) {
        Contact contact = contact(number, type, lastName);
        store(new Change.AddContact(contact));
        return contact;
    }

    void claim(int contact, String email, Instant at) {
        store(new Change.Claim(Identifier.email(email), contactId(contact), at));
    }

    /** Merges two contacts into a new Curated one. */
    void merge(int source, int target, int result) {
        MergeOperation operation = new MergeOperation(contactId(source), contactId(target), contactId(result));
        List<ContactId> mergeSet = operation.joined(mergeSet(source), mergeSet(target));
        store(
                new Change.AddContact(contact(result, ContactType.CURATED, "Merged" + result)),
                new Change.Merge(operation, mergeSet));
    }

    private List<ContactId> mergeSet(int number) {
        return find(number).get().mergeSet();
    }

    Option<Contact> find(int number) {
        return storage.read(view -> view.contacts().find(contactId(number)));
    }

    /** The contact that stands for this one. */
    Option<Contact> resolve(int number) {
        return storage.read(view -> view.contacts().resolve(contactId(number)));
    }

    /** All listed contacts, by id. */
    List<Contact> listed() {
        return storage.read(view -> view.contacts().scan(Option.none(), 1_000));
    }

    Option<ContactId> canonical(int number) {
        return storage.read(view -> view.contacts().canonical(contactId(number)));
    }

    List<ContactId> due(Instant moment) {
        return storage.read(view -> view.contacts().due(moment, 1_000));
    }

    Option<ContactId> holder(String email) {
        return storage.read(view -> view.identifiers().holder(Identifier.email(email)));
    }

    List<String> heldBy(int number) {
        return storage.read(view -> view.identifiers().heldBy(contactId(number)))
                .map(claim -> claim.identifier().value());
    }
}
