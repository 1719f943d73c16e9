package org.externalcontacts.files.contact;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;

/**
 * Makes a contact of each row of one file, and an organization of each name that the first of its contacts gives. Remembers keys and names, no
 * rows. For one thread.
 */
public final class ContactLoader {

    private final ExternalContacts contacts;
    private final Function<Person, ContactProfile> completed;
    private Map<String, Either<Refusal, OrganizationId>> organizations = LinkedHashMap.empty();
    private Map<String, Long> lines = HashMap.empty();

    /** A loader into this engine. */
    public ContactLoader(ExternalContacts contacts) {
        this(contacts, Person::profile);
    }

    /** A loader into this engine; {@code completed} makes a person's profile, such as one with custom fields of what was kept. */
    public ContactLoader(ExternalContacts contacts, Function<Person, ContactProfile> completed) {
        this.contacts = contacts;
        this.completed = completed;
    }

    /** Makes the contact of this row. */
    public Loaded load(ContactFile.Row row) {
        Either<List<String>, Contact> made =
                row.person().flatMap(this::unlessKnown).flatMap(person -> created(person, row.line()));
        return new Loaded(
                row.line(),
                made,
                made.map(contact -> row.person().get().remarks().appendAll(remarks(contact)))
                        .getOrElse(List.empty()));
    }

    /** How many organizations were made. */
    public int organizations() {
        return organizations.values().count(Either::isRight);
    }

    private Either<List<String>, Person> unlessKnown(Person person) {
        return person.key()
                .flatMap(lines::get)
                .<Either<List<String>, Person>>map(line -> Either.left(List.of("has the same key as line " + line)))
                .getOrElse(() -> Either.right(person));
    }

    private Either<List<String>, Contact> created(Person person, long line) {
        ContactProfile profile = completed.apply(person);
        return sound(person, profile)
                .flatMap(valid -> organization(person))
                .flatMap(organization -> contacts.contacts()
                        .create(profile.toBuilder().organization(organization).build()))
                .mapLeft(ContactLoader::reasons)
                .peek(contact -> person.key().forEach(key -> lines = lines.put(key, line)));
    }

    /** Validates the person first, so that no organization is created for a row that will be rejected. */
    private static Either<Refusal, ContactProfile> sound(Person person, ContactProfile profile) {
        return person.organization().isDefined() && profile.equals(ContactProfile.empty())
                ? Either.right(profile)
                : Refusal.unlessValid(profile.validated(text -> Option.none()));
    }

    private Either<Refusal, Option<OrganizationId>> organization(Person person) {
        if (person.organization().isEmpty()) {
            return Either.right(Option.none());
        }
        Tuple2<Either<Refusal, OrganizationId>, ? extends Map<String, Either<Refusal, OrganizationId>>> known =
                organizations.computeIfAbsent(
                        person.organization().get(),
                        name -> contacts.organizations()
                                .create(OrganizationProfile.of(name))
                                .map(Organization::id));
        organizations = known._2;
        return known._1.map(Option::some);
    }

    private static List<String> reasons(Refusal refusal) {
        return refusal instanceof Refusal.InvalidInput input
                ? input.violations()
                        .map(violation -> violation.field() + " " + violation.reason())
                        .toList()
                : List.of(refusal.message());
    }

    /** A create succeeds even where a phone cannot be read or an identifier is another's; a person who reads the report should know. */
    private List<String> remarks(Contact made) {
        PhoneNumbers phones = made.profile().phones();
        return unread("workPhone", phones.work())
                .appendAll(unread("cellPhone", phones.cell()))
                .appendAll(unread("homePhone", phones.home()))
                .appendAll(unread("otherPhone", phones.other()))
                .appendAll(ImpliedIdentifiers.of(made.profile())
                        .flatMap(identifier -> contacts.identities()
                                .lookup(identifier)
                                .toOption()
                                .filter(holder -> !holder.id().equals(made.id()))
                                .map(holder -> "its " + identifier.type().text() + " leads to contact "
                                        + holder.id().text() + ", which already owned it")));
    }

    private static List<String> unread(String field, Option<PhoneNumber> phone) {
        return phone.filter(
                        number -> number.display().isDefined() && number.e164().isEmpty())
                .map(number -> field + " is kept as written, but is not a valid phone number")
                .toList();
    }

    /**
     * What became of a row.
     *
     * @param line where it begins in the file, from 1
     * @param contact the contact that was made; or all reasons why none was. They name fields and hold no values
     * @param remarks what was left out or changed, although the contact was created
     */
    public record Loaded(long line, Either<List<String>, Contact> contact, List<String> remarks) {}
}
