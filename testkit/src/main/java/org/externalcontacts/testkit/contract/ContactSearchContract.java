package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a search finds, in which order, page by page. */
public abstract class ContactSearchContract extends NounContract {

    /** A name, and how else people write it. */
    private static final List<String[]> FOLDED_ALIKE = List.of(
            new String[] {"محـــمد", "محمد"},
            new String[] {"على", "علی"},
            new String[] {"فاطمة", "فاطمه"},
            new String[] {"کریم", "كريم"},
            new String[] {"أحمد", "احمد"},
            new String[] {"ヤマダ", "やまだ"},
            new String[] {"ﾔﾏﾀﾞ", "ヤマダ"},
            new String[] {"Ａｄａ", "ada"},
            new String[] {"שָׁלוֹם", "שלום"},
            new String[] {"Σοφός", "ΣΟΦΟΣ"},
            new String[] {"Ёлкина", "елкина"},
            new String[] {"Nguyễn", "nguyen"},
            new String[] {"Đặng", "dang"},
            new String[] {"Işık", "ISIK"},
            new String[] {"Straße", "strasse"},
            new String[] {"Łukasz", "lukasz"},
            new String[] {"Søren", "soeren"},
            new String[] {"ﬁona", "fiona"},
            new String[] {"\u1100\u1175\u11B7", "김"},
            new String[] {"Hawaiʻi", "hawaii"},
            new String[] {"O´Brien", "o'brien"},
            new String[] {"राम कुमार", "कुमार"},
            new String[] {"١٢٣", "123"});

    /** Part of every contact of a test, so that strangers are not found. */
    private final String mine = unique.word();

    @BeforeEach
    void writesAreSeenAtOnce() {
        needs(Capability.READ_YOUR_WRITES);
    }

    @Test
    @Proves({"20.1", "5.3"})
    void everyKeywordMustBeginAWord() {
        ContactId ada = person("Ada", mine);
        person("Grace", mine);
        assertThat(found("ad " + mine)).containsExactly(ada);
        assertThat(found(mine + " ADA")).containsExactly(ada);
        assertThat(found("da " + mine)).isEmpty();
        assertThat(found("ada grace " + mine)).isEmpty();
    }

    @Test
    @Proves({"20.1"})
    void caseAccentsAndPunctuationDoNotMatter() {
        ContactId id = person("Zoë-Ann", "O'" + mine);
        for (String typed :
                List.of("zoe " + mine, "ZOË-ann o'" + mine, "zoeann o" + mine, "ann " + mine, "o’" + mine)) {
            assertThat(found(typed)).as(typed).containsExactly(id);
        }
    }

    @Test
    @Proves({"20.1"})
    void wordsOfOtherScriptsAreFoundByTheirBeginning() {
        ContactId id = person("Александр", mine);
        assertThat(found("алекс " + mine)).containsExactly(id);
        assertThat(found("лекс " + mine)).isEmpty();
    }

    @Test
    @Proves({"20.1"})
    void everyScriptIsFoldedAsItsReadersDo() {
        for (String[] pair : FOLDED_ALIKE) {
            ContactId id = person(pair[0], mine);
            assertThat(found(pair[1] + " " + mine))
                    .as("%s by %s", pair[0], pair[1])
                    .containsExactly(id);
            assertThat(found(pair[0] + " " + mine)).as("%s by itself", pair[0]).containsExactly(id);
            done(engine().contacts().delete(id));
        }
    }

    @Test
    @Proves({"20.1"})
    void umlautsAreFoundInBothSpellingsAndFindBoth() {
        ContactId umlaut = person("Jürgen", mine);
        ContactId spelledOut = person("Juergen", mine);
        ContactId plain = person("Jurgen", mine);
        assertThat(found("jürgen " + mine)).containsExactlyInAnyOrder(umlaut, spelledOut, plain);
        assertThat(found("juergen " + mine)).containsExactlyInAnyOrder(umlaut, spelledOut);
        assertThat(found("jurgen " + mine)).containsExactlyInAnyOrder(umlaut, plain);
    }

    @Test
    @Proves({"20.1"})
    void everyCharacterBeginsAWordWhereNoSpacesAreWritten() {
        for (String[] name : List.of(
                new String[] {"山田太郎", "太郎"},
                new String[] {"やまだたろう", "タロウ"},
                new String[] {"ヤマダ", "ﾏﾀﾞ"},
                new String[] {"สมชาย", "ชาย"},
                new String[] {"ສົມສັກ", "ສັກ"},
                new String[] {"សុខា", "ខា"},
                new String[] {"佐々木", "々木"})) {
            ContactId id = person(name[0], mine);
            assertThat(found(name[1] + " " + mine))
                    .as("%s by %s", name[0], name[1])
                    .containsExactly(id);
            done(engine().contacts().delete(id));
        }
    }

    @Test
    @Proves({"20.1"})
    void aTextWithoutLetterOrDigitFindsNobody() {
        person("Ada", mine);
        for (String typed : List.of("!!!", "&", "- . -", "🙂", "\u0640", "\u02BC", "…")) {
            assertThat(page(ContactQuery.of(typed)).total()).as(typed).isZero();
        }
        assertThat(page(ContactQuery.of(" ")).total()).isPositive();
    }

    @Test
    @Proves({"20.1"})
    void ofALongWordTheLettersCountAndNotItsPunctuation() {
        String email = "a" + "-".repeat(60) + mine + "-".repeat(60) + "b@example.org";
        ContactId id = create(unique.person().workEmail(email).build());
        for (String typed : List.of(email, "a" + mine + "b@example.org", mine + "b@example")) {
            assertThat(found(typed)).as(typed).containsExactly(id);
        }
    }

    @Test
    @Proves({"20.2"})
    void namesOfOtherScriptsAreSortedToo() {
        List<ContactId> sorted = List.of("Ёлкин", "Жукова", "Иванова", "Ивановб", "山田一", "山田丁", "김가", "김나")
                .map(name -> person(name, mine));
        assertThat(found(ContactQuery.of(mine).sortedBy("firstName:asc"))).containsExactlyElementsOf(sorted);
        assertThat(found(ContactQuery.of(mine).sortedBy("firstName:desc"))).containsExactlyElementsOf(sorted.reverse());
    }

    @Test
    @Proves({"20.1"})
    void namesAndTitleAreSearched() {
        ContactId id = create(ContactProfile.builder()
                .name(PersonName.of("Ada", mine).toBuilder().middle("Augusta").build())
                .title("Chief Analyst")
                .build());
        for (String typed : List.of("ada", "augusta", "chief", "analyst")) {
            assertThat(found(typed + " " + mine)).as(typed).containsExactly(id);
        }
    }

    @Test
    @Proves({"20.1"})
    void anEmailIsFoundWholeByItsLocalPartAndByItsDomain() {
        String local = unique.word();
        String domain = unique.word();
        ContactId id = create(unique.person()
                .workEmail("Ada." + local + "@" + domain + ".example.org")
                .build());
        for (String typed :
                List.of("ada." + local + "@" + domain + ".example.org", "ada." + local, local, domain, "@" + domain)) {
            assertThat(found(typed)).as(typed).containsExactly(id);
        }
    }

    @Test
    @Proves({"20.1", "5.3", "2.4"})
    void aPhoneIsFoundByAllItsForms() {
        String e164 = unique.phone();
        ContactId id = create(unique.person().cellPhone(e164).build());
        String national = e164.substring(2);
        String grouped = "(" + national.substring(0, 3) + ") " + national.substring(3, 6) + "-" + national.substring(6);
        for (String typed : List.of(e164, e164.substring(1), national, grouped, national.substring(0, 9))) {
            assertThat(found(typed)).as(typed).contains(id);
        }
    }

    @Test
    @Proves({"20.1"})
    void socialNamesAreSearched() {
        String handle = unique.word();
        ContactId id = create(
                unique.person().twitter(TwitterId.ofScreenName("@" + handle)).build());
        assertThat(found(handle)).containsExactly(id);
    }

    @Test
    @Proves({"20.1"})
    void theNameOfTheOrganizationFindsItsContacts() {
        String company = unique.word();
        OrganizationId works = done(engine().organizations().create(OrganizationProfile.of("Old " + company)))
                .id();
        ContactId id = create(ContactProfile.builder()
                .name(PersonName.of("Ada", mine))
                .organization(works)
                .build());
        assertThat(found("ada " + company)).containsExactly(id);
        String renamed = unique.word();
        done(engine().organizations().update(works, OrganizationProfile.of(renamed)));
        assertThat(found("ada " + renamed)).containsExactly(id);
        assertThat(found("ada " + company)).isEmpty();
    }

    @Test
    @Proves({"20.1"})
    void aChangedContactIsFoundByItsNewWordsOnly() {
        ContactId id = person("Ada", mine);
        String other = unique.word();
        done(engine().contacts()
                .update(
                        id,
                        ContactProfile.builder()
                                .name(PersonName.of("Ada", other))
                                .build()));
        assertThat(found(other)).containsExactly(id);
        assertThat(found(mine)).isEmpty();
        done(engine().contacts().delete(id));
        assertThat(found(other)).isEmpty();
    }

    @Test
    @Proves({"5.2"})
    void aPageTellsItsTotal() {
        List<ContactId> all = List.range(0, 7).map(index -> person("P" + index, mine));
        Page<Contact> page =
                page(ContactQuery.of(mine).page(PageRequest.firstOf(3).number(3)));
        assertThat(page.total()).isEqualTo(all.size());
        assertThat(page.pageCount()).isEqualTo(3);
        assertThat(page.entities()).hasSize(1);
        assertThat(page.hasNext()).isFalse();
    }

    @Test
    @Proves({"20.2"})
    void theDefaultOrderIsLastNameFirstNameId() {
        ContactId b = person("Bob", mine + "a");
        ContactId c = person("adam", mine + "B");
        ContactId a = person("Ann", mine + "a");
        ContactId nameless = create(ContactProfile.builder().title(mine).build());
        assertThat(found(mine)).containsExactly(a, b, c, nameless);
    }

    @Test
    @Proves({"20.2", "5.4"})
    void pagesNeverOverlapAndLeaveNothingOut() {
        List<ContactId> all = List.range(0, 23).map(index -> person("Same", mine));
        for (String order : List.of("", "firstName:desc", "title", "lastName:asc,firstName:desc")) {
            ContactQuery query = order.isEmpty()
                    ? ContactQuery.of(mine)
                    : ContactQuery.of(mine).sortedBy(order);
            List<ContactId> seen = List.range(1, 6)
                    .flatMap(number -> page(query.page(PageRequest.firstOf(5).number(number)))
                            .entities())
                    .map(Contact::id);
            assertThat(seen).as(order).hasSize(23).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    @Proves({"5.4", "20.2"})
    void aSortOrderIsFollowedInBothDirections() {
        ContactId a = titled("Alpha");
        ContactId b = titled("beta");
        ContactId c = titled("Gamma");
        ContactId none =
                create(ContactProfile.builder().name(PersonName.of("No", mine)).build());
        assertThat(found(ContactQuery.of(mine).sortedBy("title:asc"))).containsExactly(a, b, c, none);
        assertThat(found(ContactQuery.of(mine).sortedBy("title:desc"))).containsExactly(c, b, a, none);
    }

    @Test
    @Proves({"20.2"})
    void anyOtherSortOrderIsRefused() {
        for (String order : List.of("city:asc", "firstName:up", "firstName asc", "firstName:asc,,title:asc", ":")) {
            violation(engine().contacts().search(ContactQuery.everything().sortedBy(order)), "sortOrder");
        }
    }

    @Test
    @Proves({"5.1"})
    void aListingReachesTheFirstThousandAndSaysSo() {
        assertThat(pageOfEverybody(PageRequest.firstOf(100).number(10)).isRight())
                .isTrue();
        violation(pageOfEverybody(PageRequest.firstOf(100).number(11)), "pageNumber");
        violation(pageOfEverybody(PageRequest.firstOf(0)), "pageSize");
        violation(pageOfEverybody(PageRequest.firstOf(10).number(0)), "pageNumber");
        violation(pageOfEverybody(PageRequest.firstOf(Integer.MAX_VALUE).number(Integer.MAX_VALUE)), "pageNumber");
    }

    private Either<Refusal, Page<Contact>> pageOfEverybody(PageRequest page) {
        return engine().contacts().search(ContactQuery.everything().page(page));
    }

    @Test
    @Proves({"5.1", "5.2"})
    void noPageIsPromisedThatWouldBeRefused() {
        ContactProfile profile =
                ContactProfile.builder().name(PersonName.of("Ada", mine)).build();
        done(engine().contacts().bulkCreate(List.fill(PageRequest.REACH + 1, profile)));
        for (int size : new int[] {20, 300, 1_000}) {
            ContactQuery query = ContactQuery.of(mine).page(PageRequest.firstOf(size));
            Page<Contact> last = page(query.page(PageRequest.firstOf(size).number(PageRequest.REACH / size)));
            assertThat(page(query).pageCount()).isEqualTo(last.request().number());
            assertThat(last.hasNext()).as("next page of %s", size).isFalse();
            assertThat(last.entities()).hasSize(size);
            assertThat(last.total()).isEqualTo(PageRequest.REACH + 1);
            violation(engine().contacts().search(query.page(last.request().next())), "pageNumber");
        }
    }

    @Test
    @Proves({"5.1"})
    void aPageHas20UnlessAskedOtherwise() {
        List.range(0, 21).forEach(index -> person("P" + index, mine));
        assertThat(page(ContactQuery.of(mine)).entities()).hasSize(20);
    }

    @Test
    @Proves({"5.3", "20.1"})
    void noTextIsWrong() {
        person("Ada", mine);
        for (String typed : List.of("\"", "(", "*:*", "a AND b", "\\", "%", "🙂", "x".repeat(3_000))) {
            assertThat(engine().contacts().search(ContactQuery.of(typed)).isRight())
                    .as(typed)
                    .isTrue();
        }
    }

    @Test
    @Proves({"5.1", "20.1"})
    void contactsOfAnOrganizationAreListedAndSearched() {
        OrganizationId company =
                done(engine().organizations().create(unique.company())).id();
        ContactId ada = create(unique.person().organization(company).build());
        ContactId bob = create(ContactProfile.builder()
                .name(PersonName.of("Bob", mine))
                .organization(company)
                .build());
        person("Eve", mine);
        assertThat(done(engine().contacts().ofOrganization(company, ContactQuery.everything()))
                        .entities()
                        .map(Contact::id))
                .containsExactlyInAnyOrder(ada, bob);
        Page<ContactView> page = done(engine().contacts()
                .viewsOfOrganization(company, ContactQuery.of(mine), ContactView.Part.EXTERNAL_ORGANIZATION));
        assertThat(page.entities().map(found -> found.contact().id())).containsExactly(bob);
        assertThat(page.entities().head().organization()).isNotEmpty();
        notFound(engine().contacts().ofOrganization(unique.unknownOrganization(), ContactQuery.everything()));
    }

    private ContactId titled(String title) {
        return create(ContactProfile.builder()
                .name(PersonName.builder().first("T").last(mine).build())
                .title(title)
                .build());
    }

    private ContactId person(String first, String last) {
        return create(ContactProfile.builder().name(PersonName.of(first, last)).build());
    }

    private ContactId create(ContactProfile profile) {
        return done(engine().contacts().create(profile)).id();
    }

    private List<ContactId> found(String text) {
        return found(ContactQuery.of(text));
    }

    private List<ContactId> found(ContactQuery query) {
        return page(query).entities().map(Contact::id);
    }

    private Page<Contact> page(ContactQuery query) {
        return done(engine().contacts().search(query));
    }
}
