package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.List;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.observe.HttpExchangeListener;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.json.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One odd record makes no page unreadable: what can be read of it is kept, and what is odd is told. */
class OddRecordsTest {

    private static final ContactId ADA = new ContactId(new UUID(0x4000L, 1));
    private static final String STAMPS =
            "\"createDate\":\"2026-01-01T00:00:00.000Z\",\"modifyDate\":\"2026-01-01T00:00:00.000+0000\"";
    private static final String GOOD =
            "{\"id\":\"%s\",\"type\":\"Curated\",%s,\"firstName\":\"Ada\"}".formatted(ADA.text(), STAMPS);

    private final java.util.List<HttpExchangeListener.OddAnswer> told = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'customFields':{'segment_text':'poets'}|schema",
                "'schema':{},'customFields':{}|schema.id",
                "'schema':{'id':'nobody','version':1},'customFields':{}|schema.id",
                "'externalOrganization':{'name':'Engines'}|externalOrganization.id",
                "'externalOrganization':{'id':'engines'}|externalOrganization.id",
                "'externalOrganization':{'id':'11111111-1111-4111-8111-111111111111','createDate':'long ago'}|externalOrganization.createDate",
                "'canonicalContact':{'id':'42'}|canonicalContact.id",
                "'mergeSet':[{'id':'42'}]|mergeSet[0].id",
                "'mergedFrom':[{'id':'42'}]|mergedFrom[0].id",
                "'mergeOperation':{'sourceContact':{'id':'42'}}|mergeOperation.sourceContact.id"
            })
    void theRestOfTheRecordIsKept(String odd, String field) {
        String record = GOOD.replace("\"firstName\"", odd.replace('\'', '"') + ",\"firstName\"");
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(listing(GOOD, record)));
                ExternalContacts client = client(server)) {
            List<Contact> page = client.contacts()
                    .search(ContactQuery.everything())
                    .get()
                    .entities()
                    .toList();
            assertThat(page.map(contact -> contact.profile().name().first().get()))
                    .containsExactly("Ada", "Ada");
            assertThat(told).hasSize(1);
            assertThat(told.get(0).oddities()).anyMatch(oddity -> oddity.startsWith("entities[1]." + field + " "));
            assertThat(server.requests.get(0)).contains(told.get(0).correlation());
        }
    }

    /** All members that a contact can do without, each of a kind that it never has. */
    static Stream<String> optionalMembers() {
        return ContactForm.FORM.members().stream()
                .map(Member::name)
                .filter(name ->
                        !Set.of("id", "type", "createDate", "modifyDate").contains(name));
    }

    @ParameterizedTest
    @MethodSource("optionalMembers")
    void aValueOfAnotherKindIsLeftOutAndTheRestIsKept(String member) {
        String odd = "\"%s\":[[{\"in\":1}]],\"neverHeardOf\":1".formatted(member);
        String record = GOOD.replace("\"firstName\"", odd + ",\"lastName\"");
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(listing(GOOD, record)));
                ExternalContacts client = client(server)) {
            assertThat(client.contacts().search(ContactQuery.everything()).get().entities())
                    .hasSize(2)
                    .allMatch(contact -> contact.id().equals(ADA));
            assertThat(told.get(0).oddities())
                    .anyMatch(oddity -> oddity.startsWith("entities[1]." + member) && oddity.contains(" must be "));
        }
    }

    @Test
    void aRecordThatCannotBeToldIsLeftOutOfItsPage() {
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(
                        listing(GOOD, "{}", "null", GOOD.replace("\"type\":\"Curated\",", ""), GOOD)));
                ExternalContacts client = client(server)) {
            assertThat(client.contacts().all().get().map(Contact::id).toList()).containsExactly(ADA, ADA);
            assertThat(told.get(0).oddities()).anyMatch(oddity -> oddity.startsWith("entities[1].id "));
        }
    }

    @Test
    void whatIsOfAnotherKindIsToldOnce() {
        String id = GOOD.replace("\"%s\"".formatted(ADA.text()), "{}");
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(listing(GOOD, "1", "null", id)));
                ExternalContacts client = client(server)) {
            assertThat(client.contacts().all().get().map(Contact::id).toList()).containsExactly(ADA);
            assertThat(told.get(0).oddities())
                    .containsExactly(
                            "entities[1] must be an object",
                            "entities[3].id must be a string",
                            "entities[2] is required");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "{}", "null"})
    void aPageOfManyOddRecordsIsToldInFewWords(String record) {
        String many = listing(Collections.nCopies(50_000, record).toArray(String[]::new));
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(many));
                ExternalContacts client = client(server)) {
            assertThatExceptionOfType(BrokenAnswerException.class)
                    .isThrownBy(() -> client.contacts().all())
                    .satisfies(broken -> assertThat(broken.getMessage()).hasSizeLessThan(2_000));
        }
    }

    @Test
    void aPageOfNothingElseIsAPageOfSomethingElse() {
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(listing("{}", "{\"name\":\"x\"}")));
                ExternalContacts client = client(server)) {
            assertThatExceptionOfType(BrokenAnswerException.class)
                    .isThrownBy(() -> client.contacts().all());
        }
    }

    @Test
    void anOddTrustorAndContactOfAnOrganizationAreLeftOut() {
        OrganizationId id = new OrganizationId(ADA.value());
        String odd = "{\"id\":\"%s\",%s,\"primaryContactId\":\"7\",\"trustor\":{\"id\":\"\"},\"name\":\"Engines\"}"
                .formatted(id.text(), STAMPS);
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(odd));
                ExternalContacts client = client(server)) {
            assertThat(client.organizations().get(id).get().profile().name()).contains("Engines");
            assertThat(told.get(0).oddities()).hasSize(2);
        }
    }

    @Test
    void whatIsOddGoesBackAsItCameUnlessItIsChanged() {
        String odd = GOOD.replace(
                "\"firstName\"",
                "\"customFields\":{\"score\":1.0},\"externalOrganization\":{\"name\":\"X\"},\"rank\":1.50,\"firstName\"");
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(odd));
                ExternalContacts client = client(server)) {
            client.contacts()
                    .change(ADA, profile -> profile.toBuilder().title("Lady").build())
                    .get();
            assertThat(server.body(1))
                    .contains("\"customFields\":{\"score\":1.0}")
                    .contains("\"externalOrganization\":{\"name\":\"X\"}")
                    .contains("\"rank\":1.50");
        }
    }

    @Test
    void aChangeOfOrganizationSendsNothingOfTheOldOne() {
        OrganizationId before = new OrganizationId(new UUID(0x4000L, 2));
        OrganizationId after = new OrganizationId(new UUID(0x4000L, 3));
        String member = GOOD.replace(
                "\"firstName\"",
                "\"externalOrganization\":{\"id\":\"%s\",\"name\":\"X Ltd\"},\"firstName\"".formatted(before.text()));
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(member));
                ExternalContacts client = client(server)) {
            client.contacts()
                    .change(
                            ADA,
                            (ContactProfile profile) ->
                                    profile.toBuilder().organization(after).build())
                    .get();
            assertThat(server.body(1))
                    .contains(after.text())
                    .doesNotContain("X Ltd")
                    .doesNotContain(before.text());
        }
    }

    @Test
    void whatAListenerThrowsChangesNoCall() {
        String odd = GOOD.replace("\"firstName\"", "\"workPhone\":7,\"firstName\"");
        HttpExchangeListener failing = new HttpExchangeListener() {
            @Override
            public void onExchange(Exchanged exchange) {
                throw new IllegalStateException("boom");
            }

            @Override
            public void onOddAnswer(OddAnswer oddAnswer) {
                throw new IllegalStateException("boom");
            }
        };
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(odd));
                ExternalContacts client = HttpExternalContacts.builder()
                        .baseUri(server.uri())
                        .tokens(() -> "token")
                        .listener(failing)
                        .listener(new HttpExchangeListener() {
                            @Override
                            public void onExchange(Exchanged exchange) {}

                            @Override
                            public void onOddAnswer(OddAnswer oddAnswer) {
                                told.add(oddAnswer);
                            }
                        })
                        .build()) {
            assertThat(client.contacts().create(ContactProfile.empty()).get().id())
                    .isEqualTo(ADA);
            assertThat(told).as("the next listener is told all the same").hasSize(1);
        }
    }

    private ExternalContacts client(ScriptedServer server) {
        return HttpExternalContacts.builder()
                .baseUri(server.uri())
                .tokens(() -> "token")
                .listener(new HttpExchangeListener() {
                    @Override
                    public void onExchange(Exchanged exchange) {
                        assertThat(exchange.fault()).isEmpty();
                    }

                    @Override
                    public void onOddAnswer(OddAnswer odd) {
                        told.add(odd);
                    }
                })
                .build();
    }

    private static String listing(String... records) {
        return "{\"entities\":[" + String.join(",", records) + "]}";
    }
}
