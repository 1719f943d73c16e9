package org.externalcontacts.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.UUID;
import java.util.function.Supplier;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often a use case waits for the database, which over a network is most of its time. */
class RoundTripsTest {

    private final CountingProxy proxy = new CountingProxy(TestDatabase.url());
    private final PostgresExternalContacts engine = PostgresExternalContacts.builder(
                    proxy.url(), "postgres", "postgres")
            .tenant(TestDatabase.newTenant())
            .connections(2)
            .open();
    private int people;

    @AfterEach
    void close() {
        engine.close();
        proxy.close();
    }

    @Test
    void aCreateWaitsOnce() {
        ContactProfile ada = person().workEmail("ada@example.org")
                .otherEmail("lovelace@example.org")
                .workPhone("+12025550147")
                .build();
        assertThat(trips(() -> engine.contacts().create(ada))).isEqualTo(1);
    }

    @Test
    void whoComesTooLateForAnIdentifierLooksAndTriesAgain() {
        ContactProfile ada = person().workEmail("ada@example.org").build();
        done(engine.contacts().create(ada));
        assertThat(trips(() -> engine.contacts().create(ada))).isLessThanOrEqualTo(5);
    }

    @Test
    void fiftyCreatesTogetherWaitOnce() {
        List<ContactProfile> many = List.fill(
                50, () -> person().workEmail("p" + people + "@example.org").build());
        assertThat(trips(() -> engine.contacts().bulkCreate(many))).isEqualTo(1);
    }

    /** Companies are assumed to be there, and looked for when the contacts are stored. */
    @Test
    void fiftyCreatesOfManyCompaniesWaitOnce() {
        List<ContactProfile> many = List.range(0, 50)
                .map(number -> done(engine.organizations().create(OrganizationProfile.of("Company " + number))))
                .map(company -> person().organization(company.id()).build());
        assertThat(trips(() -> engine.contacts().bulkCreate(many))).isEqualTo(1);
        assertThat(trips(() -> engine.contacts().create(many.head()))).isEqualTo(1);
    }

    @Test
    void aCreateAtACompanyThatIsNotThereIsRefusedAfterALook() {
        ContactProfile nowhere =
                person().organization(new OrganizationId(UUID.randomUUID())).build();
        proxy.roundTrips();
        assertThat(engine.contacts().create(nowhere).getLeft().message()).contains("externalOrganization.id");
        assertThat(proxy.roundTrips())
                .as("the writes, their end, the look, its end")
                .isEqualTo(4);
        assertThat(engine.contacts().stream().get()).isEmpty();
    }

    @Test
    void aReadWaitsOnce() {
        Contact ada = done(
                engine.contacts().create(person().workEmail("ada@example.org").build()));
        assertThat(trips(() -> engine.contacts().get(ada.id()))).isEqualTo(1);
        assertThat(trips(() -> engine.identities().lookup(Identifier.email("ada@example.org"))))
                .isEqualTo(1);
        assertThat(trips(() -> engine.contacts().bulkGet(List.of(ada.id(), ada.id()))))
                .isEqualTo(1);
    }

    @Test
    void anUpdateWaitsTwice() {
        Contact ada = done(
                engine.contacts().create(person().workEmail("ada@example.org").build()));
        ContactProfile next = person().workEmail("lovelace@example.org")
                .otherEmail("ada@example.org")
                .build();
        assertThat(trips(() -> engine.contacts().update(ada.id(), next))).isEqualTo(2);
    }

    @Test
    void anUpdateThatGivesAddressesUpAsksWhoWaitsForThemAndWaitsThreeTimes() {
        Contact ada = done(engine.contacts()
                .create(person().workEmail("ada@example.org")
                        .otherEmail("lovelace@example.org")
                        .workPhone("+12025550147")
                        .build()));
        assertThat(trips(() -> engine.contacts().update(ada.id(), person().build())))
                .as("the contact, who is next in line, the writes")
                .isEqualTo(3);
    }

    @Test
    void aDeletionWaitsThreeTimesHoweverManyAddressesThereAre() {
        Contact ada = done(engine.contacts()
                .create(person().workEmail("ada@example.org")
                        .otherEmail("lovelace@example.org")
                        .workPhone("+12025550147")
                        .build()));
        assertThat(trips(() -> engine.contacts().delete(ada.id())))
                .as("the contact, who is next in line, the writes")
                .isEqualTo(3);
    }

    @Test
    void anExpiryOfManyContactsWaitsFourTimes() {
        for (int number = 0; number < 20; number++) {
            done(engine.identities()
                    .observe(Interaction.of(
                            MediaType.CALL, java.time.Instant.EPOCH, Identifier.email("p" + number + "@example.org"))));
        }
        assertThat(trips(() -> engine.identities().expire(java.time.Instant.now())))
                .as("who is due, what they hold, who is next in line, the writes")
                .isEqualTo(4);
    }

    @Test
    void aMergeWaitsFourTimes() {
        Contact curated = done(engine.contacts().create(person().build()));
        Contact seen = done(engine.identities()
                        .observe(Interaction.of(
                                MediaType.CALL, java.time.Instant.EPOCH, Identifier.email("x@example.org"))))
                .fold(created -> created, recognised -> recognised, ambiguous -> ambiguous.head());
        assertThat(trips(() -> engine.merges().merge(seen.id(), curated.id()))).isLessThanOrEqualTo(4);
    }

    @Test
    void aPageOfAHundredWithTheirOrganizationsWaitsFourTimes() {
        OrganizationId company = done(engine.organizations().create(OrganizationProfile.of("Acme")))
                .id();
        for (int number = 0; number < 100; number++) {
            done(engine.contacts()
                    .create(person().title("engineer").organization(company).build()));
        }
        ContactQuery query = ContactQuery.of("engineer").page(PageRequest.firstOf(100));
        assertThat(trips(() -> engine.contacts().searchViews(query, ContactView.Part.EXTERNAL_ORGANIZATION)))
                .as("companies of that name, the page, its organizations, the end of the snapshot")
                .isEqualTo(4);
    }

    private ContactProfile.Builder person() {
        return ContactProfile.builder().lastName("Person " + ++people);
    }

    private <T> int trips(Supplier<Either<Refusal, T>> call) {
        proxy.roundTrips();
        done(call.get());
        return proxy.roundTrips();
    }

    private static <T> T done(Either<Refusal, T> outcome) {
        return outcome.getOrElseThrow(Refusal::asException);
    }
}
