package org.externalcontacts.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.application.search.SearchSamples.contact;
import static org.externalcontacts.application.search.SearchSamples.organization;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.application.internal.page.SortOrder;
import org.externalcontacts.application.internal.search.ContactOrder;
import org.externalcontacts.application.internal.search.NoteOrder;
import org.externalcontacts.application.internal.search.Orders;
import org.externalcontacts.application.internal.search.OrganizationOrder;
import org.externalcontacts.application.internal.search.RelationshipOrder;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The orders of listings (rules 5.4, 20.2)")
class OrdersTest {

    private static final UUID LOW = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID MIDDLE = UUID.fromString("7fffffff-ffff-ffff-8000-000000000000");
    private static final UUID HIGH = UUID.fromString("80000000-0000-0000-0000-000000000000");
    private static final Instant EARLY = Instant.parse("2023-06-22T10:15:30Z");
    private static final Instant LATE = Instant.parse("2023-06-22T10:15:31Z");

    @Test
    void sortIdsAsTheirText() {
        UUID above = UUID.fromString("7fffffff-ffff-ffff-7fff-ffffffffffff");
        List<UUID> byText = List.of(HIGH, MIDDLE, LOW, above).sortBy(UUID::toString);

        assertThat(List.of(HIGH, MIDDLE, LOW, above).sorted(Orders.BY_ID)).isEqualTo(byText);
        assertThat(Orders.BY_ID.compare(LOW, LOW)).isZero();
    }

    @Test
    void ofContactsAreByLastNameFirstNameAndIdByDefault() {
        Contact adaA = person(LOW, "Ada", "a");
        Contact adaB = person(HIGH, "ada", "Ä");
        Contact bob = person(LOW, "Bob", "A");
        Contact firstless = person(LOW, "", "a");
        Contact next = person(LOW, "Ada", "b");
        Contact nameless = person(HIGH, "", "");

        assertThat(List.of(nameless, next, firstless, bob, adaB, adaA).sorted(ContactOrder.by(List.empty())))
                .containsExactly(adaA, adaB, bob, firstless, next, nameless);
    }

    @Test
    void ofContactsPutAbsentValuesLastInEitherDirection() {
        Contact alpha = titled(LOW, "Alpha");
        Contact beta = titled(MIDDLE, "beta");
        Contact none = person(HIGH, "No", "Title");

        assertThat(List.of(none, beta, alpha).sorted(ContactOrder.by(keys("title:asc"))))
                .containsExactly(alpha, beta, none);
        assertThat(List.of(none, alpha, beta).sorted(ContactOrder.by(keys("title:desc"))))
                .containsExactly(beta, alpha, none);
    }

    @Test
    void ofContactsFollowSeveralKeysAndTheFirstOfEachField() {
        Contact one = person(LOW, "Ada", "King");
        Contact two = person(MIDDLE, "Bob", "King");
        Contact three = person(HIGH, "Ada", "Jones");

        assertThat(List.of(one, two, three).sorted(ContactOrder.by(keys("lastName:desc,firstName:desc,lastName:asc"))))
                .containsExactly(two, one, three);
        assertThat(List.of(one, two, three).sorted(ContactOrder.by(keys("firstName:asc"))))
                .containsExactly(three, one, two);
    }

    @Test
    void ofContactsKnowMiddleNames() {
        Contact one = contact(
                LOW,
                ContactProfile.builder()
                        .name(PersonName.of("A", "A").toBuilder().middle("z").build())
                        .build());
        Contact two = contact(
                HIGH,
                ContactProfile.builder()
                        .name(PersonName.of("Z", "Z").toBuilder().middle("a").build())
                        .build());

        assertThat(List.of(one, two).sorted(ContactOrder.by(keys("middleName:asc"))))
                .containsExactly(two, one);
    }

    @Test
    void ofContactsAreByNameWhenTheKeysSayNothingElse() {
        assertThat(ContactOrder.isByName(List.empty())).isTrue();
        assertThat(ContactOrder.isByName(keys("lastName:asc"))).isTrue();
        assertThat(ContactOrder.isByName(keys("lastName:asc,firstName:asc"))).isTrue();
        assertThat(ContactOrder.isByName(keys("lastName:desc"))).isFalse();
        assertThat(ContactOrder.isByName(keys("firstName:asc,lastName:asc"))).isFalse();
        assertThat(ContactOrder.isByName(keys("title:asc"))).isFalse();
    }

    @Test
    void ofOrganizationsAreByNameAndIdByDefault() {
        Organization acme = company(
                HIGH,
                OrganizationProfile.builder().name("Acme").companyType("z").industry("b"));
        Organization acmeToo =
                company(LOW, OrganizationProfile.builder().name("ACME").industry("c"));
        Organization best = company(
                LOW, OrganizationProfile.builder().name("Best").companyType("A").industry("a"));
        List<Organization> all = List.of(best, acme, acmeToo);

        assertThat(all.sorted(OrganizationOrder.by(List.empty()))).containsExactly(acmeToo, acme, best);
        assertThat(sorted(all, "name:desc")).containsExactly(best, acmeToo, acme);
        assertThat(sorted(all, "companyType:asc")).containsExactly(best, acme, acmeToo);
        assertThat(sorted(all, "industry:desc")).containsExactly(acmeToo, acme, best);
    }

    @Test
    void ofNotesAreNewestFirstThenByIdByDefault() {
        Note late = note(HIGH, LATE);
        Note early = note(LOW, EARLY);
        Note earlyToo = note(HIGH, EARLY);
        List<Note> all = List.of(earlyToo, late, early);

        assertThat(all.sorted(NoteOrder.by(List.empty()))).containsExactly(late, early, earlyToo);
        assertThat(all.sorted(NoteOrder.by(List.of(new Sort.Key("createDate", false)))))
                .containsExactly(late, early, earlyToo);
        assertThat(all.sorted(NoteOrder.by(List.of(new Sort.Key("createDate", true)))))
                .containsExactly(early, earlyToo, late);
        assertThat(NoteOrder.FIELDS).containsExactly("createDate");
    }

    @Test
    void ofRelationshipsAreNewestFirstThenByIdByDefault() {
        Relationship late = relationship(HIGH, LATE, "buyer");
        Relationship early = relationship(LOW, EARLY, "Agent");
        Relationship earlyToo = relationship(HIGH, EARLY, "äGENT");
        List<Relationship> all = List.of(earlyToo, late, early);

        assertThat(all.sorted(RelationshipOrder.by(List.empty()))).containsExactly(late, early, earlyToo);
        assertThat(all.sorted(RelationshipOrder.by(List.of(new Sort.Key("createDate", true)))))
                .containsExactly(early, earlyToo, late);
        assertThat(all.sorted(RelationshipOrder.by(List.of(new Sort.Key("relationship", true)))))
                .containsExactly(early, earlyToo, late);
        assertThat(all.sorted(RelationshipOrder.by(List.of(new Sort.Key("relationship", false)))))
                .containsExactly(late, early, earlyToo);
        assertThat(RelationshipOrder.FIELDS).containsExactly("createDate", "relationship");
    }

    private static List<Sort.Key> keys(String order) {
        return SortOrder.read(Option.some(order), ContactOrder.FIELDS).get();
    }

    private static List<Organization> sorted(List<Organization> all, String order) {
        return all.sorted(OrganizationOrder.by(
                SortOrder.read(Option.some(order), OrganizationOrder.FIELDS).get()));
    }

    private static Contact person(UUID id, String first, String last) {
        return contact(
                id,
                ContactProfile.builder()
                        .name(PersonName.of(first, last))
                        .surveyOptOut(false)
                        .build());
    }

    private static Contact titled(UUID id, String title) {
        return contact(id, ContactProfile.builder().title(title).build());
    }

    private static Organization company(UUID id, OrganizationProfile.Builder profile) {
        return organization(id, profile.build());
    }

    private static Note note(UUID id, Instant created) {
        return Note.made(new NoteId(id), NoteOwner.of(new ContactId(LOW)), "text", new UserId(LOW), created);
    }

    private static Relationship relationship(UUID id, Instant created, String label) {
        return new Relationship(
                new RelationshipId(id),
                new UserId(LOW),
                new OrganizationId(LOW),
                label,
                Option.some(AuditDates.at(created)));
    }
}
