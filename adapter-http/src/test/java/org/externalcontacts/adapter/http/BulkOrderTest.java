package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.UUID;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Results of bulk calls belong to their items, not to their places (rule 7.4); what cannot be told is not guessed at. */
class BulkOrderTest {

    private static final ContactId ONE = new ContactId(new UUID(0x4000L, 1));
    private static final ContactId TWO = new ContactId(new UUID(0x4000L, 2));
    private static final ContactId ALIAS = new ContactId(new UUID(0x4000L, 3));
    private static final String GONE = "{\"code\":\"not.found\",\"status\":404,\"message\":\"gone\"}";
    private static final String BAD = "{\"code\":\"bad.request\",\"status\":400,\"message\":\"bad\"%s}";
    private static final ContactProfile ADA = person("Ada", "+44 20 7946 0958");
    private static final ContactProfile BOB = person("Bob", "+1 202 555 0147");

    private String results = "";
    private final ScriptedServer server =
            new ScriptedServer(request -> ScriptedServer.ok("{\"results\":[" + results + "]}"));
    private final ExternalContacts client = HttpExternalContacts.builder()
            .baseUri(server.uri())
            .tokens(() -> "token")
            .build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void fatesAreToldByIdWhateverTheirOrder() {
        answer(failed(TWO, GONE), removed(ONE));
        Bulk<ContactId> removed =
                client.contacts().bulkDelete(List.of(ONE, TWO)).get();
        assertThat(removed.outcomes().get(0).get()).isEqualTo(ONE);
        assertThat(removed.outcomes().get(1).getLeft()).isInstanceOf(Refusal.NotFound.class);
        answer(found(TWO, TWO, "Bob"), found(ALIAS, ONE, "Ada"), found(ONE, ONE, "Ada"));
        assertThat(client.contacts()
                        .bulkGet(List.of(ONE, TWO, ALIAS))
                        .get()
                        .successes()
                        .map(Contact::id))
                .containsExactly(ONE, TWO, ONE);
    }

    @Test
    void anIdThatIsMissingIsToldByElimination() {
        answer("{\"success\":false,\"error\":" + GONE + "}", removed(ONE));
        assertThat(client.contacts().bulkDelete(List.of(ONE, TWO)).get().errorIndexes())
                .containsExactly(1);
    }

    @Test
    void whatTwoItemsCouldHaveIsNotGuessedAt() {
        answer("{\"success\":false,\"error\":" + GONE + "}", "{\"success\":true}");
        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> client.contacts().bulkDelete(List.of(ONE, TWO)));
        assertThatExceptionOfType(BrokenAnswerException.class)
                .isThrownBy(() -> client.contacts().bulkGet(List.of(ONE, TWO)));
        answer(removed(ONE), removed(ONE));
        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> client.contacts().bulkDelete(List.of(ONE, TWO)));
        answer(removed(ONE));
        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> client.contacts().bulkDelete(List.of(ONE, TWO)));
        answer(removed(ALIAS));
        assertThatExceptionOfType(BrokenAnswerException.class)
                .isThrownBy(() -> client.contacts().bulkGet(List.of(ONE)));
    }

    @Test
    void nothingButTheWordShowsThatSomethingWasRemoved() {
        answer("{\"id\":\"" + ONE.text() + "\"}");
        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> client.contacts().bulkDelete(List.of(ONE)));
        answer("{\"id\":\"" + ONE.text() + "\",\"success\":false}");
        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> client.contacts().bulkDelete(List.of(ONE)));
    }

    @Test
    void anItemInTroubleIsNotRefused() {
        for (String error : List.of("{}", "{\"status\":503,\"code\":\"service.unavailable\"}", "{\"status\":500}")) {
            answer(failed(ONE, error), found(TWO, TWO, "Bob"));
            assertThatExceptionOfType(BrokenAnswerException.class)
                    .isThrownBy(() -> client.contacts().bulkGet(List.of(ONE, TWO)));
        }
    }

    @Test
    void createsAreToldByWhatWasSentHoweverTheSystemWritesIt() {
        answer(created(TWO, "BOB", "+12025550147"), created(ONE, " ada ", "+442079460958"));
        assertThat(create(ADA, BOB).map(Either::get).map(Contact::id)).containsExactly(ONE, TWO);
    }

    @Test
    void oneCreateThatFailedIsTheOneThatDidNotSucceed() {
        answer(failure(""), created(TWO, "Bob", "+12025550147"));
        assertThat(create(ADA, BOB).map(Either::isRight)).containsExactly(false, true);
        answer(failure(",\"entity\":{\"firstName\":\"Bob\"}"), created(ONE, "Ada", "+442079460958"));
        assertThat(create(ADA, BOB).map(Either::isRight)).containsExactly(true, false);
    }

    @Test
    void createsThatCannotBeToldApartAreNotGuessedAt() {
        answer(created(TWO, "Somebody", "+1"), failure(""));
        assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> create(ADA, BOB));
        answer(failure(""), failure(",\"details\":[{\"fieldName\":\"firstName\",\"message\":\"is odd\"}]"));
        assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> create(ADA, BOB));
    }

    @Test
    void equalItemsAndEqualResultsMayChangePlaces() {
        answer(created(TWO, "Ada", "+442079460958"), created(ONE, "Ada", "+442079460958"));
        assertThat(create(ADA, ADA).map(Either::get).map(Contact::id)).containsExactlyInAnyOrder(ONE, TWO);
        answer(failure(""), failure(""));
        assertThat(create(ADA, BOB).map(Either::isRight)).containsExactly(false, false);
    }

    @Test
    void updatesOfTheSameContactAreToldByWhatWasSent() {
        answer(found(ONE, ONE, "Bob"), found(ONE, ONE, "Ada"), found(ALIAS, ONE, "Eve"));
        List<Contacts.Update> updates = List.of(
                new Contacts.Update(ONE, person("Ada", "+1")),
                new Contacts.Update(ONE, person("Bob", "+1")),
                new Contacts.Update(ALIAS, person("Eve", "+1")));
        assertThat(client.contacts().bulkUpdate(updates).get().successes().map(BulkOrderTest::firstName))
                .containsExactly("Ada", "Bob", "Eve");
    }

    private List<Either<Refusal, Contact>> create(ContactProfile... profiles) {
        return client.contacts().bulkCreate(List.of(profiles)).get().outcomes().toList();
    }

    private void answer(String... given) {
        results = String.join(",", given);
    }

    private static String removed(ContactId id) {
        return "{\"id\":\"" + id.text() + "\",\"success\":true}";
    }

    private static String failed(ContactId id, String error) {
        return "{\"id\":\"" + id.text() + "\",\"success\":false,\"error\":" + error + "}";
    }

    private static String failure(String more) {
        return "{\"success\":false,\"error\":" + BAD.formatted(more) + "}";
    }

    private static String found(ContactId asked, ContactId id, String name) {
        return "{\"id\":\"" + asked.text() + "\",\"success\":true,\"entity\":" + entity(id, name, "+1") + "}";
    }

    private static String created(ContactId id, String name, String phone) {
        return "{\"id\":\"" + id.text() + "\",\"success\":true,\"entity\":" + entity(id, name, phone) + "}";
    }

    private static String entity(ContactId id, String name, String phone) {
        return "{\"id\":\"" + id.text() + "\",\"type\":\"Curated\",\"firstName\":\"" + name
                + "\",\"createDate\":\"2026-01-01T00:00:00Z\",\"modifyDate\":\"2026-01-01T00:00:00Z\","
                + "\"workPhone\":{\"e164\":\"" + phone + "\"}}";
    }

    private static ContactProfile person(String name, String phone) {
        return ContactProfile.builder()
                .name(PersonName.of(name, "Lovelace"))
                .workPhone(phone)
                .build();
    }

    private static String firstName(Contact contact) {
        return contact.profile().name().first().get();
    }
}
