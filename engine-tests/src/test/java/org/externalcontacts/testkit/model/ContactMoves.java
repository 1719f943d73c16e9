package org.externalcontacts.testkit.model;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaTarget;

/** Contacts: create, read, write, remove, list. */
final class ContactMoves {

    private static final PageRequest ALL = PageRequest.firstOf(200);

    private static final List<Integer> PAGES = List.of(1, 2, 3);
    private static final List<String> ORDERS = List.of("lastName:asc", "firstName:desc", "title:asc,lastName:desc");

    private ContactMoves() {}

    /** What is written about a contact, its organization and schema being numbers still; 0 is none. */
    record Draft(Facts facts, int organization, int schema) {

        Facts in(Model model) {
            Facts all = facts;
            if (organization > 0) {
                all = all.with(
                        Facts.ORGANIZATION,
                        Model.pick(model.organizations.made(), organization - 1, OrganizationId::new)
                                .text());
            }
            if (schema > 0) {
                all = all.with(
                                Facts.SCHEMA,
                                Model.pick(model.schemas.made(), schema - 1, SchemaId::new)
                                        .text())
                        .with(Facts.VERSION, String.valueOf(1 + schema % 2))
                        .with(Facts.NICKNAME, "Nick" + schema % 2);
            }
            return all;
        }

        @Override
        public String toString() {
            return facts
                    + (organization > 0 ? " of organization " + organization : "")
                    + (schema > 0 ? " with custom fields of schema " + schema : "");
        }
    }

    static Arbitrary<Draft> draft() {
        return Combinators.combine(
                        Words.facts(),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 2), Tuple.of(1, 5)),
                        Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(1, 1), Tuple.of(1, 2), Tuple.of(1, 3)))
                .as(Draft::new);
    }

    static Arbitrary<Move> create() {
        return draft().map(draft -> new Move(Operation.POST_CONTACTS, "create contact " + draft, model -> {
            Facts facts = draft.in(model);
            return new Step<>(engine -> engine.contacts().create(facts.profile()), judgeCreated(model, facts));
        }));
    }

    static Arbitrary<Move> bulkCreate() {
        return draft().list()
                .ofMaxSize(3)
                .map(drafts -> new Move(Operation.POST_BULK_CONTACTS_ADD, "create contacts " + drafts, model -> {
                    List<Facts> facts = List.ofAll(drafts).map(draft -> draft.in(model));
                    return new Step<>(
                            engine -> engine.contacts().bulkCreate(facts.map(Facts::profile)),
                            Answers.each(
                                    facts.map(one -> judgeCreated(model, one)).asJava()));
                }));
    }

    static Arbitrary<Move> update() {
        return Combinators.combine(Words.number(), draft())
                .as((number, draft) ->
                        new Move(Operation.PUT_CONTACT, "update contact " + number + " to " + draft, model -> {
                            ContactId id = contact(model, number);
                            Facts facts = draft.in(model);
                            return new Step<>(
                                    engine -> engine.contacts().update(id, facts.profile()),
                                    judgeUpdated(model, id, facts));
                        }));
    }

    static Arbitrary<Move> change() {
        return Words.number()
                .map(number -> new Move(Operation.PUT_CONTACT, "change the title of contact " + number, model -> {
                    ContactId id = contact(model, number);
                    Facts facts = model.people
                            .canonical(id)
                            .map(person -> person.facts().with("title", "Changed"))
                            .orElse(Facts.none());
                    return new Step<>(
                            engine -> engine.contacts()
                                    .change(
                                            id,
                                            profile -> profile.toBuilder()
                                                    .title("Changed")
                                                    .build()),
                            judgeUpdated(model, id, facts));
                }));
    }

    static Arbitrary<Move> bulkUpdate() {
        return Combinators.combine(Words.number(), draft())
                .as(Tuple::of)
                .list()
                .ofMaxSize(3)
                .map(updates -> new Move(Operation.POST_BULK_CONTACTS_UPDATE, "update contacts " + updates, model -> {
                    java.util.List<Contacts.Update> written = new ArrayList<>();
                    java.util.List<Consumer<Either<Refusal, Contact>>> judges = new ArrayList<>();
                    updates.forEach(update -> {
                        ContactId id = contact(model, update.get1());
                        Facts facts = update.get2().in(model);
                        written.add(new Contacts.Update(id, facts.profile()));
                        judges.add(judgeUpdated(model, id, facts));
                    });
                    return new Step<>(
                            engine -> engine.contacts().bulkUpdate(List.ofAll(written)), Answers.each(judges));
                }));
    }

    static Arbitrary<Move> get() {
        return Words.number()
                .map(number -> new Move(Operation.GET_CONTACT, "get contact " + number, model -> {
                    ContactId id = contact(model, number);
                    return new Step<>(engine -> engine.contacts().get(id), judgeRead(() -> model.people.canonical(id)));
                }));
    }

    static Arbitrary<Move> getUnresolved() {
        return Words.number()
                .map(number -> new Move(Operation.GET_CONTACT_UNRESOLVED, "get unresolved contact " + number, model -> {
                    ContactId id = contact(model, number);
                    return new Step<>(
                            engine -> engine.contacts().getUnresolved(id), judgeRead(() -> model.people.exact(id)));
                }));
    }

    static Arbitrary<Move> bulkGet() {
        return Words.number()
                .list()
                .ofMaxSize(3)
                .map(numbers -> new Move(Operation.POST_BULK_CONTACTS, "get contacts " + numbers, model -> {
                    List<ContactId> ids = List.ofAll(numbers).map(number -> contact(model, number));
                    return new Step<>(
                            engine -> engine.contacts().bulkGet(ids),
                            Answers.each(ids.map(id -> judgeRead(() -> model.people.canonical(id)))
                                    .asJava()));
                }));
    }

    static Arbitrary<Move> bulkGetUnresolved() {
        return Words.number()
                .list()
                .ofMaxSize(3)
                .map(numbers -> new Move(
                        Operation.POST_BULK_CONTACTS_UNRESOLVED, "get unresolved contacts " + numbers, model -> {
                            List<ContactId> ids = List.ofAll(numbers).map(number -> contact(model, number));
                            return new Step<>(
                                    engine -> engine.contacts().bulkGetUnresolved(ids),
                                    Answers.each(ids.map(id -> judgeRead(() -> model.people.exact(id)))
                                            .asJava()));
                        }));
    }

    static Arbitrary<Move> delete() {
        return Words.number()
                .map(number -> new Move(Operation.DELETE_CONTACT, "delete contact " + number, model -> {
                    ContactId id = contact(model, number);
                    return new Step<>(engine -> engine.contacts().delete(id), judgeDeleted(model, id));
                }));
    }

    static Arbitrary<Move> bulkDelete() {
        return Words.number()
                .list()
                .ofMaxSize(2)
                .map(numbers -> new Move(Operation.POST_BULK_CONTACTS_REMOVE, "delete contacts " + numbers, model -> {
                    List<ContactId> ids = List.ofAll(numbers).map(number -> contact(model, number));
                    return new Step<>(
                            engine -> engine.contacts().bulkDelete(ids),
                            Answers.each(ids.map(id -> judgeDeleted(model, id)).asJava()));
                }));
    }

    /** All searches, orders and scans that there may be in a script. */
    static List<Move> everySearch() {
        return Words.KEYWORDS
                .map(ContactMoves::search)
                .appendAll(ORDERS.flatMap(order -> PAGES.map(number -> page(number, order))))
                .append(scanned());
    }

    static Arbitrary<Move> search() {
        return Arbitraries.of(Words.KEYWORDS.asJava()).map(ContactMoves::search);
    }

    private static Move search(String keywords) {
        return new Move(
                Operation.GET_CONTACTS,
                "search contacts for " + keywords,
                model -> new Step<>(
                        engine -> engine.contacts()
                                .search(ContactQuery.of(keywords).page(ALL)),
                        judgeListed(model, person -> person.facts().match(keywords))));
    }

    static Arbitrary<Move> page() {
        return Combinators.combine(Arbitraries.of(PAGES.asJava()), Arbitraries.of(ORDERS.asJava()))
                .as(ContactMoves::page);
    }

    /** Which contact is on which page in which order is left to the reference engine to say. */
    private static Move page(int number, String order) {
        return new Move(
                Operation.GET_CONTACTS,
                "page " + number + " of contacts by " + order,
                model -> new Step<>(
                        engine -> engine.contacts()
                                .search(ContactQuery.everything()
                                        .sortedBy(order)
                                        .page(PageRequest.firstOf(2).number(number))),
                        answer -> Answers.equal(
                                (long) model.people.all(Person::isListed).size(),
                                Answers.accepted(answer).total())));
    }

    static Arbitrary<Move> ofOrganization() {
        return Words.number()
                .map(number ->
                        new Move(Operation.GET_ORGANIZATION_CONTACTS, "contacts of organization " + number, model -> {
                            OrganizationId id = OrganizationMoves.organization(model, number);
                            return new Step<>(
                                    engine -> engine.contacts()
                                            .ofOrganization(
                                                    id,
                                                    ContactQuery.everything().page(ALL)),
                                    answer -> {
                                        if (!model.organizations.has(id)) {
                                            Answers.notFound(EntityKind.ORGANIZATION, answer);
                                        } else {
                                            judgeListed(
                                                            model,
                                                            person -> person.facts()
                                                                    .get(Facts.ORGANIZATION)
                                                                    .filter(id.text()::equals)
                                                                    .isPresent())
                                                    .accept(answer);
                                        }
                                    });
                        }));
    }

    static Arbitrary<Move> scan() {
        return Arbitraries.just(scanned());
    }

    private static Move scanned() {
        return new Move(
                Operation.GET_SCAN_CONTACTS,
                "scan contacts",
                model -> new Step<>(
                        engine -> Answers.scanned(
                                (door, request) -> door.contacts().scan(request), engine),
                        answer -> Answers.equal(
                                ids(model.people.all(Person::isListed)).stream()
                                        .map(ContactId::text)
                                        .sorted()
                                        .toList(),
                                Answers.accepted(answer)
                                        .map(contact -> contact.id().text())
                                        .asJava())));
    }

    static ContactId contact(Model model, int number) {
        return Model.pick(model.people.made(), number, ContactId::new);
    }

    /** rules 1.11, 2.10, 3.3. */
    private static Consumer<Either<Refusal, Contact>> judgeCreated(Model model, Facts facts) {
        return answer -> {
            if (!isAcceptable(model, facts, Optional.empty())) {
                Answers.refused(Refusal.InvalidInput.class, answer);
                return;
            }
            Contact made = Answers.accepted(answer);
            Person person = Person.made(made.id(), ContactType.CURATED, facts, model.clock.instant());
            Answers.demand(!model.people.made().contains(made.id()), "an id is given once", made);
            Answers.demand(person.is(made), "it is made as it was written: " + person, made);
            model.people.add(person, facts.implied());
        };
    }

    private static Consumer<Either<Refusal, Contact>> judgeUpdated(Model model, ContactId id, Facts facts) {
        return answer -> {
            Optional<Person> person = model.people.canonical(id);
            if (person.isEmpty()) {
                Answers.notFound(EntityKind.CONTACT, answer);
            } else if (!isAcceptable(model, facts, person)) {
                Answers.refused(Refusal.InvalidInput.class, answer);
            } else {
                model.people.rewrite(person.get(), facts, model.clock.instant());
                judgeRead(() -> model.people.canonical(id)).accept(answer);
            }
        };
    }

    private static Consumer<Either<Refusal, Contact>> judgeRead(Supplier<Optional<Person>> wanted) {
        return answer -> wanted.get()
                .ifPresentOrElse(
                        person -> {
                            Contact contact = Answers.accepted(answer);
                            Answers.demand(person.is(contact), "it is " + person, contact);
                        },
                        () -> Answers.notFound(EntityKind.CONTACT, answer));
    }

    private static Consumer<Either<Refusal, ContactId>> judgeDeleted(Model model, ContactId id) {
        return answer -> model.people
                .canonical(id)
                .ifPresentOrElse(
                        person -> {
                            Answers.equal(id, Answers.accepted(answer));
                            removed(model, person);
                        },
                        () -> Answers.notFound(EntityKind.CONTACT, answer));
    }

    /** With all that hangs on it. */
    static void removed(Model model, Person person) {
        model.people.remove(person);
        person.mergeSet().forEach(gone -> {
            model.notes.values().removeIf(note -> note.owner().equals(NoteOwner.of(gone)));
            model.associations.values().removeIf(gone::equals);
            model.sessions.values().removeIf(session -> session.contact().equals(gone));
        });
    }

    private static Consumer<Either<Refusal, Page<Contact>>> judgeListed(Model model, Predicate<Person> wanted) {
        return answer -> {
            Page<Contact> page = Answers.accepted(answer);
            Set<ContactId> expected = ids(model.people.all(person -> person.isListed() && wanted.test(person)));
            Answers.equal(
                    expected, new HashSet<>(page.entities().map(Contact::id).asJava()));
            Answers.equal((long) expected.size(), page.total());
            Answers.equal(expected.size(), page.entities().size());
        };
    }

    private static Set<ContactId> ids(java.util.List<Person> people) {
        Set<ContactId> ids = new HashSet<>();
        people.forEach(person -> ids.add(person.id()));
        return ids;
    }

    private static boolean isAcceptable(Model model, Facts facts, Optional<Person> stored) {
        return !facts.equals(Facts.none())
                && facts.get("workEmail").filter(Words.NOT_AN_EMAIL::equals).isEmpty()
                && facts.get("personalEmail").filter(Words.NOT_AN_EMAIL::equals).isEmpty()
                && facts.get(Facts.ORGANIZATION).stream()
                        .allMatch(id ->
                                model.organizations.has(OrganizationId.of(id).get()))
                && facts.get(Facts.SCHEMA).stream()
                        .allMatch(id -> takesFields(model, SchemaId.of(id).get(), facts, stored));
    }

    /** rules 10.5, 10.9: the version that is named is there; a disabled schema is given to no further entity, and what it has stays as it is. */
    private static boolean takesFields(Model model, SchemaId id, Facts facts, Optional<Person> stored) {
        Optional<DataSchema> schema = model.schemas.latest(SchemaTarget.CONTACT, id);
        boolean has = stored.map(Person::facts)
                .filter(before -> before.get(Facts.SCHEMA).equals(facts.get(Facts.SCHEMA))
                        && before.get(Facts.NICKNAME).equals(facts.get(Facts.NICKNAME)))
                .isPresent();
        return schema.filter(latest -> latest.version() >= facts.version()).isPresent()
                && (schema.get().content().enabled() || has);
    }
}
