package org.externalcontacts.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.application.internal.search.ContactOrder;
import org.externalcontacts.application.internal.search.Orders;
import org.externalcontacts.application.internal.search.OrganizationOrder;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.phone.LibPhoneNumberReader;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.Folding;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.application.search.OrganizationSearch;
import org.externalcontacts.application.search.SearchText;
import org.externalcontacts.application.search.Words;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every answer is compared with a plain walk over all contacts. */
class SearchTest {

    private static final LibPhoneNumberReader PHONES = new LibPhoneNumberReader("US");

    private static final DataSchema SCHEMA = new DataSchema(
            new SchemaId(new UUID(9, 9)),
            1,
            SchemaTarget.CONTACT,
            SchemaDraft.of(
                    "Extra",
                    FieldDefinition.of("motto", FieldType.TEXT),
                    FieldDefinition.of("badge", FieldType.IDENTIFIER),
                    FieldDefinition.of("tags", FieldType.TAG)),
            Option.none(),
            Fixture.NOW);

    private static final List<String> TEXTS = RandomContacts.NAMES
            .appendAll(RandomContacts.EMAILS)
            .appendAll(List.of(
                    "ad",
                    "smi",
                    "smith ada",
                    "ada smith example",
                    "wolfeschlegelsteinh",
                    "иван",
                    "ива",
                    "иванова ada",
                    "317 555 1007",
                    "+13175551007",
                    "5551007",
                    "0317",
                    "3175551",
                    "-",
                    "ada -",
                    "acme",
                    "acme ada",
                    "gold member",
                    "Gold Member",
                    "vip",
                    "B-17 x",
                    "b-17",
                    "christopher",
                    "zzz",
                    "обр",
                    "田",
                    "田中角",
                    "to the stars",
                    "stars",
                    "mail.example.com",
                    "example",
                    "12",
                    "x y",
                    "Société",
                    "!!!",
                    "\u0640",
                    "太",
                    "角栄",
                    "adelaide",
                    "Adélaïde strasse",
                    "societe 田中"));

    private static final List<List<Sort.Key>> ORGANIZATION_ORDERS = List.of(
            List.empty(),
            List.of(new Sort.Key("name", false)),
            List.of(new Sort.Key("industry", false), new Sort.Key("name", true)),
            List.of(new Sort.Key("companyType", true), new Sort.Key("industry", true)));

    private static final List<List<Sort.Key>> ORDERS = List.of(
            List.empty(),
            List.of(new Sort.Key("lastName", true), new Sort.Key("firstName", true)),
            List.of(new Sort.Key("firstName", false)),
            List.of(new Sort.Key("title", true), new Sort.Key("middleName", false)));

    private final Fixture fixture = new Fixture();
    private final RandomContacts random = new RandomContacts(11);
    private Map<ContactId, Contact> contacts = HashMap.empty();
    private Map<OrganizationId, Organization> organizations = HashMap.empty();

    @BeforeEach
    void fill() {
        fixture.store(new Change.AddSchemaVersion(SCHEMA));
        List.of("Acme", "Acme Smith & Sons", "Société Générale", "田中 Holding", "***", "Ltd. 3175551007")
                .zipWithIndex()
                .forEach(name -> addOrganization(name._2, name._1));
        for (int number = 0; number < 300; number++) {
            write(random.contact(organizations.keySet().toList(), fields()));
        }
        for (int number = 0; number < 150; number++) {
            rewriteOrRemove(random.pick(contacts.keySet().toList()));
        }
    }

    @Test
    @DisplayName("Rule 20.1: a search finds exactly what matches, counts it exactly, and sorts it totally (20.2)")
    void aSearchFindsWhatAWalkOverAllContactsFinds() {
        for (String typed : TEXTS) {
            SearchText text = SearchText.of(typed, PHONES);
            for (List<Sort.Key> order : ORDERS) {
                assertSearch(
                        typed,
                        new ContactSearch(
                                text,
                                Option.none(),
                                order,
                                PageRequest.firstOf(10).number(2)));
            }
            assertSearch(typed, new ContactSearch(text, Option.none(), List.empty(), PageRequest.firstOf(1_000)));
        }
        assertThat(fixture.inspection.faults()).isEmpty();
    }

    @Test
    void aSearchWithinAnOrganizationFindsItsContactsOnly() {
        for (OrganizationId organization : organizations.keySet().toList().append(Fixture.organizationId(99))) {
            for (String typed : TEXTS.append("")) {
                SearchText text = SearchText.of(typed, PHONES);
                assertSearch(
                        typed,
                        new ContactSearch(text, Option.some(organization), List.empty(), PageRequest.firstOf(20)));
            }
        }
    }

    @Test
    void aListingOfEverythingIsSortedAndCounted() {
        ORDERS.forEach(order -> assertSearch(
                "",
                new ContactSearch(
                        SearchText.everything(),
                        Option.none(),
                        order,
                        PageRequest.firstOf(50).number(2))));
        assertSearch(
                "", new ContactSearch(SearchText.everything(), Option.none(), List.empty(), PageRequest.firstOf(0)));
    }

    @Test
    @DisplayName("Rule 5.6: reverse white pages find exactly those who have the value in some field")
    void lookUpsFindWhatAWalkFinds() {
        List<String> values = RandomContacts.EMAILS.appendAll(
                List.of("ADA@example.org", "@ada", "ada_l", "___", "+13175551003", "+1 317 555 1004", "nobody@x.org"));
        for (String value : values) {
            LookupValue lookup = LookupValue.of(value, PHONES).get();
            List<Contact> expected = contacts.values()
                    .filter(contact -> contact.isListed() && lookup.reaches(contact.profile()))
                    .toList()
                    .sorted(ContactOrder.by(List.empty()));
            List<Contact> found = fixture.storage.read(view -> view.contacts().reachedBy(lookup, 25));
            assertThat(found).as(value).isEqualTo(expected.take(25));
        }
    }

    @Test
    void organizationsAreFoundAsAWalkFindsThem() {
        for (String typed : TEXTS.append("")) {
            SearchText text = SearchText.of(typed, PHONES);
            List<Organization> expected = organizations
                    .values()
                    .filter(organization -> text.matches(Words.of(organization, fields -> List.of(SCHEMA))))
                    .toList();
            ORGANIZATION_ORDERS.forEach(order -> assertOrganizations(
                    new OrganizationSearch(text, order, PageRequest.firstOf(3).number(2)),
                    expected.sorted(OrganizationOrder.by(order))));
        }
    }

    @Test
    void namesOfEveryScriptAreFoundByTheirWordsAndSortedAsAWalkDoes() {
        List<String> names = List.of(
                "山田太郎",
                "山田花子",
                "佐々木",
                "やまだたろう",
                "ヤマダ",
                "สมชาย",
                "สมหญิง",
                "김철수",
                "김영희",
                "Παπαδόπουλος",
                "Παπαδοπούλου",
                "Александрович",
                "Александровна",
                "Александров",
                "أحمد",
                "احمد",
                "محـــمد",
                "על‌ידי",
                "אברהם",
                "राम कुमार",
                "रामकुमारी",
                "Müller",
                "Mueller",
                "Muller",
                "Ådland",
                "Qurʼan",
                "Нурсұлтан",
                "ກຸລາ",
                "កុល",
                "မောင်",
                "Ⴀმირანი",
                "ኃይለ");
        names.forEach(first -> names.take(6).forEach(last -> write(random.named(first, last))));
        names.take(6).forEach(first -> names.forEach(last -> write(random.named(first, last))));
        for (String name : names) {
            String folded = Folding.letters(name);
            for (int end = 1; end <= folded.codePointCount(0, folded.length()); end++) {
                assertText(folded.substring(0, folded.offsetByCodePoints(0, end)));
            }
            assertText(name);
            assertText(name + " ада");
        }
        ORDERS.forEach(order -> assertSearch(
                "", new ContactSearch(SearchText.everything(), Option.none(), order, PageRequest.firstOf(900))));
    }

    private void assertText(String typed) {
        assertSearch(
                typed,
                new ContactSearch(SearchText.of(typed, PHONES), Option.none(), List.empty(), PageRequest.firstOf(300)));
    }

    private void assertOrganizations(OrganizationSearch search, List<Organization> expected) {
        Found<Organization> found =
                fixture.storage.read(view -> view.organizations().search(search));
        assertThat(found.total()).as(search.toString()).isEqualTo(expected.size());
        assertThat(found.entities())
                .as(search.toString())
                .isEqualTo(
                        expected.drop(search.page().offset()).take(search.page().size()));
    }

    @Test
    @DisplayName("Rule 6: a scan gives listed contacts in the order of their ids, each once")
    void aScanGivesEveryListedContactOnce() {
        List<Contact> expected = contacts.values()
                .filter(Contact::isListed)
                .toList()
                .sorted((one, other) ->
                        Orders.BY_ID.compare(one.id().value(), other.id().value()));
        List<Contact> scanned = List.empty();
        Option<ContactId> after = Option.none();
        for (List<Contact> page = scan(after); page.nonEmpty(); page = scan(after)) {
            scanned = scanned.appendAll(page);
            after = Option.some(page.last().id());
        }
        assertThat(scanned).isEqualTo(expected);
    }

    private List<Contact> scan(Option<ContactId> after) {
        return fixture.storage.read(view -> view.contacts().scan(after, 17));
    }

    private void assertSearch(String typed, ContactSearch search) {
        List<Contact> expected = contacts.values()
                .filter(contact -> contact.isListed() && matches(search, contact))
                .toList()
                .sorted(ContactOrder.by(search.order()));
        Found<Contact> found = fixture.storage.read(view -> view.contacts().search(search));
        assertThat(found.total()).as(typed).isEqualTo(expected.size());
        assertThat(found.entities())
                .as(typed)
                .isEqualTo(
                        expected.drop(search.page().offset()).take(search.page().size()));
    }

    private boolean matches(ContactSearch search, Contact contact) {
        Words own = Words.of(contact, fields -> List.of(SCHEMA));
        Option<Words> company =
                contact.profile().organization().flatMap(organizations::get).map(Words::ofName);
        boolean keywords =
                search.text().keywords().forAll(keyword -> keyword.matches(own) || company.exists(keyword::matches));
        return (keywords || own.hasWhole(search.text().whole()))
                && search.organization()
                        .forAll(id -> contact.profile().organization().contains(id));
    }

    private Option<CustomFields> fields() {
        if (random.number(3) > 0) {
            return Option.none();
        }
        return Option.some(CustomFields.of(SCHEMA.ref())
                .with("motto", CustomValue.text(random.pick(List.of("To the Stars", "田中 rules", "-"))))
                .with("badge", CustomValue.text(random.pick(List.of("B-17", "Gold Member", "B-17 x"))))
                .with("tags", CustomValue.tags(random.pick(List.of("VIP", "Gold member")), "new")));
    }

    private void addOrganization(int number, String name) {
        Organization organization = Organization.made(
                Fixture.organizationId(number),
                OrganizationProfile.builder()
                        .name(name)
                        .industry(random.pick(List.of("Steel", "steel", "Бумага", "Wolfeschlegelsteinhausen")))
                        .phoneNumber(random.phone())
                        .build(),
                Instant.EPOCH);
        organizations = organizations.put(organization.id(), organization);
        fixture.store(new Change.AddOrganization(organization));
    }

    private void write(Contact contact) {
        Option<Contact> before = contacts.get(contact.id());
        List<Identifier> implied = ImpliedIdentifiers.of(contact.profile());
        List<Identifier> known = before.toList().flatMap(stored -> ImpliedIdentifiers.of(stored.profile()));
        fixture.store(List.<Change>of(
                        before.isDefined() ? new Change.ReplaceContact(contact) : new Change.AddContact(contact))
                .appendAll(known.removeAll(implied).map(identifier -> new Change.Release(identifier, contact.id())))
                .appendAll(implied.removeAll(known)
                        .map(identifier -> new Change.ClaimIfFree(identifier, contact.id(), Fixture.NOW)))
                .toJavaArray(Change[]::new));
        contacts = contacts.put(contact.id(), contact);
    }

    private void rewriteOrRemove(ContactId id) {
        if (random.number(4) == 0) {
            fixture.store(new Change.RemoveContact(id));
            contacts = contacts.remove(id);
        } else {
            Contact stored = contacts.get(id).get();
            write(stored.rewritten(random.profile(organizations.keySet().toList(), fields()), Fixture.NOW));
        }
    }
}
