package org.externalcontacts.testkit.reference;

import io.vavr.Tuple;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.internal.search.ContactOrder;
import org.externalcontacts.application.internal.search.NoteOrder;
import org.externalcontacts.application.internal.search.Orders;
import org.externalcontacts.application.internal.search.OrganizationOrder;
import org.externalcontacts.application.internal.search.RelationshipOrder;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.Keyword;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.application.search.OrganizationSearch;
import org.externalcontacts.application.search.SearchText;
import org.externalcontacts.application.search.Words;
import org.externalcontacts.application.storage.ContactRecords;
import org.externalcontacts.application.storage.ConversationRecords;
import org.externalcontacts.application.storage.IdentifierRecords;
import org.externalcontacts.application.storage.KeptRequest;
import org.externalcontacts.application.storage.NoteRecords;
import org.externalcontacts.application.storage.OrganizationRecords;
import org.externalcontacts.application.storage.RelationshipRecords;
import org.externalcontacts.application.storage.RequestRecords;
import org.externalcontacts.application.storage.SchemaRecords;
import org.externalcontacts.application.storage.SessionRecords;
import org.externalcontacts.application.storage.TrustorRecords;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;

/** Answers every question by looking at everything. */
record ReferenceView(ReferenceState state) implements View {

    @Override
    public ContactRecords contacts() {
        return new Contacts(state);
    }

    @Override
    public IdentifierRecords identifiers() {
        return new Identifiers(state);
    }

    @Override
    public OrganizationRecords organizations() {
        return new Organizations(state);
    }

    @Override
    public TrustorRecords trustors() {
        return new Trustors(state);
    }

    @Override
    public NoteRecords notes() {
        return new Notes(state);
    }

    @Override
    public RelationshipRecords relationships() {
        return new Relationships(state);
    }

    @Override
    public SchemaRecords schemas() {
        return new Schemas(state);
    }

    @Override
    public ConversationRecords conversations() {
        return new Conversations(state);
    }

    @Override
    public SessionRecords sessions() {
        return new Sessions(state);
    }

    @Override
    public RequestRecords requests() {
        return new Requests(state);
    }

    private record Requests(ReferenceState state) implements RequestRecords {
        @Override
        public Option<KeptRequest> find(IdempotencyKey key) {
            return state.requests().get(key);
        }

        @Override
        public Iterator<KeptRequest> every() {
            return state.requests().values().iterator();
        }
    }

    private record Conversations(ReferenceState state) implements ConversationRecords {
        @Override
        public List<Association> of(ConversationId conversation) {
            return state.associations()
                    .values()
                    .filter(made -> made.communication().conversation().equals(conversation))
                    .toList();
        }

        @Override
        public List<Association> ofContacts(Seq<ContactId> contacts) {
            return state.associations()
                    .values()
                    .filter(made -> contacts.contains(made.contact()))
                    .toList();
        }
    }

    private record Contacts(ReferenceState state) implements ContactRecords {
        @Override
        public Option<Contact> find(ContactId id) {
            return state.contacts().get(id);
        }

        @Override
        public Option<Contact> resolve(ContactId id) {
            return canonical(id).flatMap(this::find);
        }

        @Override
        public Option<Contact> holding(Identifier identifier) {
            return new Identifiers(state).holder(identifier).flatMap(this::resolve);
        }

        @Override
        public Option<ContactId> canonical(ContactId id) {
            return find(id).map(contact ->
                    contact.merge().map(MergeStatus::canonical).getOrElse(id));
        }

        @Override
        public Found<Contact> search(ContactSearch search) {
            List<Contact> found = listed().filter(contact -> search.organization()
                            .forAll(id -> contact.profile().organization().contains(id)))
                    .filter(contact -> matches(contact, search.text()))
                    .sorted(ContactOrder.by(search.order()));
            return new Found<>(
                    found.drop(search.page().offset()).take(search.page().size()), found.size());
        }

        @Override
        public Iterator<Contact> every() {
            return state.contacts()
                    .values()
                    .toList()
                    .sortBy(contact -> contact.id().text())
                    .iterator();
        }

        @Override
        public List<Contact> scan(Option<ContactId> after, int limit) {
            return ReferenceView.scan(listed(), contact -> contact.id().value(), after.map(ContactId::value), limit);
        }

        @Override
        public List<Contact> reachedBy(LookupValue value, int limit) {
            return listed().filter(contact -> value.reaches(contact.profile()))
                    .sorted(ContactOrder.by(List.empty()))
                    .take(limit);
        }

        @Override
        public List<ContactId> due(Instant moment, int limit) {
            return state.contacts()
                    .values()
                    .filter(contact -> contact.expires().exists(time -> !time.isAfter(moment)))
                    .map(Contact::id)
                    .take(limit)
                    .toList();
        }

        @Override
        public List<Contact> members(OrganizationId organization, int limit) {
            return state.contacts()
                    .values()
                    .filter(contact -> contact.profile().organization().contains(organization))
                    .take(limit)
                    .toList();
        }

        @Override
        public List<Contact> orphans(int limit) {
            return state.orphans().toList().take(limit).flatMap(this::find);
        }

        private List<Contact> listed() {
            return state.contacts().values().filter(Contact::isListed).toList();
        }

        private boolean matches(Contact contact, SearchText text) {
            Words words = Words.of(contact, fields -> schema(state, fields));
            Option<Words> company = contact.profile()
                    .organization()
                    .flatMap(state.organizations()::get)
                    .map(Words::ofName);
            return words.hasWhole(text.whole()) || text.keywords().forAll(keyword -> matches(keyword, words, company));
        }

        private static boolean matches(Keyword keyword, Words words, Option<Words> company) {
            return keyword.matches(words) || company.exists(keyword::matches);
        }
    }

    private record Identifiers(ReferenceState state) implements IdentifierRecords {
        @Override
        public Option<ContactId> holder(Identifier identifier) {
            return state.claims().get(identifier).map(ReferenceState.Claimed::holder);
        }

        @Override
        public Option<ClaimedIdentifier> claim(Identifier identifier) {
            return state.claims().get(identifier).map(claim -> new ClaimedIdentifier(identifier, claim.at()));
        }

        @Override
        public Map<Identifier, Option<ContactId>> heirs(Set<ContactId> holders) {
            return state.claims()
                    .filterValues(claim -> holders.contains(claim.holder()))
                    .map((identifier, claim) -> Tuple.of(identifier, next(identifier, holders)));
        }

        private Option<ContactId> next(Identifier identifier, Set<ContactId> except) {
            return state.contacts()
                    .values()
                    .filter(contact -> !contact.isAncestor()
                            && !except.contains(contact.id())
                            && !holder(identifier).contains(contact.id())
                            && ImpliedIdentifiers.of(contact.profile()).contains(identifier))
                    .toList()
                    .sorted(Comparator.comparing(
                                    (Contact contact) -> contact.dates().created())
                            .thenComparing(contact -> contact.id().text()))
                    .headOption()
                    .map(Contact::id);
        }

        @Override
        public List<ClaimedIdentifier> heldBy(ContactId contact) {
            return state.claims()
                    .filterValues(claim -> claim.holder().equals(contact))
                    .map(entry -> new ClaimedIdentifier(entry._1, entry._2.at()))
                    .toList();
        }
    }

    private record Organizations(ReferenceState state) implements OrganizationRecords {
        @Override
        public Option<Organization> find(OrganizationId id) {
            return state.organizations().get(id);
        }

        @Override
        public Found<Organization> search(OrganizationSearch search) {
            List<Organization> found = all().filter(organization ->
                            search.text().matches(Words.of(organization, fields -> schema(state, fields))))
                    .sorted(OrganizationOrder.by(search.order()));
            return new Found<>(
                    found.drop(search.page().offset()).take(search.page().size()), found.size());
        }

        @Override
        public List<Organization> scan(Option<OrganizationId> after, int limit) {
            return ReferenceView.scan(
                    all(), organization -> organization.id().value(), after.map(OrganizationId::value), limit);
        }

        @Override
        public List<Organization> reachedBy(LookupValue value, int limit) {
            return all().filter(organization -> value.reaches(organization.profile()))
                    .sorted(OrganizationOrder.by(List.empty()))
                    .take(limit);
        }

        private List<Organization> all() {
            return state.organizations().values().toList();
        }
    }

    private record Trustors(ReferenceState state) implements TrustorRecords {
        @Override
        public Option<TrustorLink> linkOf(OrganizationId organization) {
            return state.links().get(organization);
        }

        @Override
        public Option<TrustorLink> linkTo(TrustorId trustor) {
            return state.links().values().find(link -> link.trustor().equals(trustor));
        }
    }

    private record Notes(ReferenceState state) implements NoteRecords {
        @Override
        public Option<Note> find(NoteId id) {
            return state.notes().get(id);
        }

        @Override
        public Found<Note> on(NoteOwner owner, List<Sort.Key> order, PageRequest page) {
            List<Note> found = state.notes()
                    .values()
                    .filter(note -> note.owner().equals(owner))
                    .toList();
            return new Found<>(
                    found.sorted(NoteOrder.by(order)).drop(page.offset()).take(page.size()), found.size());
        }

        @Override
        public List<Note> scan(Option<NoteId> after, int limit) {
            return ReferenceView.scan(
                    state.notes().values(), note -> note.id().value(), after.map(NoteId::value), limit);
        }
    }

    private record Relationships(ReferenceState state) implements RelationshipRecords {
        @Override
        public Option<Relationship> find(RelationshipId id) {
            return state.relationships().get(id);
        }

        @Override
        public Found<Relationship> of(OrganizationId organization, List<Sort.Key> order, PageRequest page) {
            List<Relationship> found = state.relationships()
                    .values()
                    .filter(relationship -> relationship.organization().equals(organization))
                    .toList();
            return new Found<>(
                    found.sorted(RelationshipOrder.by(order))
                            .drop(page.offset())
                            .take(page.size()),
                    found.size());
        }

        @Override
        public List<Relationship> scan(Option<RelationshipId> after, int limit) {
            return ReferenceView.scan(
                    state.relationships().values(),
                    relationship -> relationship.id().value(),
                    after.map(RelationshipId::value),
                    limit);
        }
    }

    private record Schemas(ReferenceState state) implements SchemaRecords {
        @Override
        public Option<DataSchema> latest(SchemaId id) {
            return versions(id).headOption();
        }

        @Override
        public Option<DataSchema> version(SchemaRef ref) {
            return state.schemas().get(ref);
        }

        @Override
        public List<DataSchema> versions(SchemaId id) {
            return state.schemas()
                    .values()
                    .filter(schema -> schema.id().equals(id))
                    .toList()
                    .sortBy(schema -> -schema.version());
        }

        @Override
        public List<DataSchema> all(SchemaTarget target) {
            return state.schemas()
                    .values()
                    .filter(schema -> schema.appliesTo() == target && schema.version() == 1)
                    .flatMap(first -> latest(first.id()))
                    .toList();
        }

        @Override
        public boolean isInUse(SchemaId id) {
            return fields().exists(fields -> fields.schema().id().equals(id));
        }

        private Seq<CustomFields> fields() {
            return state.contacts()
                    .values()
                    .flatMap(contact -> contact.profile().customFields())
                    .appendAll(state.organizations()
                            .values()
                            .flatMap(organization -> organization.profile().customFields()));
        }
    }

    private record Sessions(ReferenceState state) implements SessionRecords {
        private static final Comparator<Session> NEWEST_FIRST = Comparator.comparing(Session::created)
                .reversed()
                .thenComparing(session -> session.id().value(), Orders.BY_ID);

        @Override
        public Option<Session> find(SessionId id) {
            return state.sessions().get(id);
        }

        @Override
        public List<Session> of(List<ContactId> contacts, Option<Position> after, int limit) {
            return state.sessions()
                    .values()
                    .filter(session -> contacts.contains(session.contact()))
                    .filter(session -> after.forAll(position -> isAfter(session, position)))
                    .toList()
                    .sorted(NEWEST_FIRST)
                    .take(limit);
        }

        private static boolean isAfter(Session session, Position position) {
            int age = position.created().compareTo(session.created());
            return age > 0
                    || (age == 0
                            && Orders.BY_ID.compare(
                                            session.id().value(), position.id().value())
                                    > 0);
        }
    }

    private static List<DataSchema> schema(ReferenceState state, CustomFields fields) {
        return state.schemas().get(fields.schema()).toList();
    }

    private static <T> List<T> scan(Seq<T> all, Function<T, UUID> id, Option<UUID> after, int limit) {
        return all.filter(one -> after.forAll(last -> Orders.BY_ID.compare(id.apply(one), last) > 0))
                .sorted(Comparator.comparing(id, Orders.BY_ID))
                .toList()
                .take(limit);
    }
}
