package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vavr.collection.List;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.externalcontacts.adapter.http.fault.UnreachableException;
import org.externalcontacts.adapter.http.observe.MicrometerExchangeListener;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.journey.SessionQuery;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.junit.jupiter.api.Test;

/** What is particular to engines that are far away. */
class HttpExternalContactsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ContactId ADA = new ContactId(new UUID(0x4000L, 1));
    private static final String STAMPS =
            "\"createDate\":\"2026-01-01T00:00:00.000Z\",\"modifyDate\":\"2026-01-01T00:00:00.000Z\"";
    private static final String NOT_FOUND = "{\"code\":\"not.found\",\"status\":404,\"message\":\"nothing here\"}";
    private static final String STORED = """
            {"id":"%s","type":"Curated",%s,"firstName":"Ada","middleName":"","title":"Countess",
             "workPhone":{"display":"+1 202","carrier":"x"},"division":{"id":"d"},"mood":"new-enum-value",
             "lineId":{"ids":[{"userId":"U1","since":3}]}}
            """.formatted(ADA.text(), STAMPS);

    @Test
    void aChangeKeepsWhatThisLibraryDoesNotKnow() throws IOException {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(STORED))) {
            client(server)
                    .contacts()
                    .change(ADA, profile -> profile.toBuilder().title("Lady").build())
                    .get();
            JsonNode sent = JSON.readTree(server.body(1));
            assertThat(server.requests.get(1)).startsWith("PUT ");
            assertThat(sent.path("title").asText()).isEqualTo("Lady");
            ((com.fasterxml.jackson.databind.node.ObjectNode) sent).put("title", "Countess");
            assertThat(sent).as("all else, as it was read").isEqualTo(JSON.readTree(STORED));
        }
    }

    @Test
    void aFieldThatAChangeClearsIsSentAsAnExplicitNull() throws IOException {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(STORED))) {
            client(server)
                    .contacts()
                    .change(
                            ADA,
                            profile -> profile.toBuilder()
                                    .title(io.vavr.control.Option.none())
                                    .build())
                    .get();
            JsonNode sent = JSON.readTree(server.body(1));
            assertThat(sent.has("title")).isTrue();
            assertThat(sent.path("title").isNull()).isTrue();
            assertThat(sent.path("middleName").asText("absent"))
                    .as("an empty text stays one")
                    .isEmpty();
        }
    }

    @Test
    void anUnknownTypeSurvivesBeingRead() {
        String odd = STORED.replace("Curated", "Imaginary");
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(odd))) {
            ContactType type = client(server).contacts().get(ADA).get().type();
            assertThat(type.text()).isEqualTo("Imaginary");
            assertThat(type.isKnown()).isFalse();
        }
    }

    @Test
    void anUpdateSaysExplicitlyWhatIsNotGiven() throws IOException {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(STORED))) {
            client(server)
                    .contacts()
                    .update(ADA, ContactProfile.builder().title("Lady").build())
                    .get();
            JsonNode sent = JSON.readTree(server.body(0));
            assertThat(sent.path("title").asText()).isEqualTo("Lady");
            for (String cleared : List.of("firstName", "workPhone", "address", "lineId", "customFields")) {
                assertThat(sent.has(cleared) && sent.path(cleared).isNull())
                        .as(cleared)
                        .isTrue();
            }
            for (String readOnly : List.of("id", "type", "createDate", "mergeSet", "selfUri")) {
                assertThat(sent.has(readOnly)).as(readOnly).isFalse();
            }
        }
    }

    @Test
    void aChangeOfAnOrganizationKeepsWhatThisLibraryDoesNotKnow() throws IOException {
        OrganizationId id = new OrganizationId(new UUID(0x4000L, 2));
        String stored = "{\"id\":\"%s\",%s,\"name\":\"Engines\",\"tags\":[],\"legalForm\":\"Ltd\"}"
                .formatted(id.text(), STAMPS);
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(stored))) {
            client(server)
                    .organizations()
                    .change(id, profile -> profile.toBuilder().industry("IT").build())
                    .get();
            JsonNode sent = JSON.readTree(server.body(1));
            assertThat(sent.path("legalForm").asText()).isEqualTo("Ltd");
            assertThat(sent.path("tags").isArray()).isTrue();
            assertThat(sent.path("industry").asText()).isEqualTo("IT");
        }
    }

    @Test
    void aCursorIsRefusedAlikeWhateverStatusTellsIt() {
        ScanRequest request = ScanRequest.start().at(new Cursor("old"));
        for (int status : new int[] {400, 422}) {
            try (ScriptedServer server = new ScriptedServer(any ->
                    ScriptedServer.answer(status, "{\"status\":%d,\"message\":\"has expired\"}".formatted(status)))) {
                ExternalContacts client = client(server);
                Refusal refusal = Refusal.invalid(Violation.of("cursor", "old", "has expired"));
                assertThat(client.contacts().scan(request).getLeft()).isEqualTo(refusal);
                assertThat(client.organizations().scan(request).getLeft()).isEqualTo(refusal);
                assertThat(client.notes().scan(request).getLeft()).isEqualTo(refusal);
                assertThat(client.relationships().scan(request).getLeft()).isEqualTo(refusal);
                assertThat(client.contacts().scan(ScanRequest.start()).getLeft().violationOf("cursor"))
                        .isEmpty();
            }
        }
    }

    @Test
    void aScanThatDoesNotGoOnIsABrokenAnswer() {
        String same = "{\"entities\":[],\"cursors\":{\"after\":\"same\"},\"nextUri\":\"/x?after=same\"}";
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(same))) {
            ExternalContacts client = client(server);
            Cursor cursor = new Cursor("same");
            assertThatExceptionOfType(BrokenAnswerException.class)
                    .isThrownBy(() -> client.contacts().scan(ScanRequest.start().at(cursor)));
            assertThatExceptionOfType(BrokenAnswerException.class)
                    .isThrownBy(() -> client.notes().all().get().hasNext());
            assertThatExceptionOfType(BrokenAnswerException.class)
                    .isThrownBy(() -> client.journeySessions()
                            .ofContact(ADA, SessionQuery.first().after(cursor)));
        }
    }

    @Test
    void aScanThatGoesInCirclesIsABrokenAnswer() {
        AtomicInteger page = new AtomicInteger();
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(
                "{\"entities\":[],\"cursors\":{\"after\":\"c%d\"}}".formatted(page.getAndIncrement() % 3)))) {
            assertThatExceptionOfType(BrokenAnswerException.class)
                    .isThrownBy(() -> client(server).contacts().all().get().hasNext());
            assertThat(page).hasValueBetween(4, 5);
        }
    }

    @Test
    void emptyPagesWithNewCursorsAreNoEnd() {
        AtomicInteger page = new AtomicInteger();
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(
                page.incrementAndGet() < 5
                        ? "{\"cursors\":{\"after\":\"c%d\"}}".formatted(page.get())
                        : "{\"entities\":[%s],\"cursors\":{}}".formatted(STORED)))) {
            assertThat(client(server).contacts().all().get().map(Contact::id).toList())
                    .containsExactly(ADA);
        }
    }

    @Test
    void aListingThatTellsOfEntitiesWithoutHavingThemIsBroken() {
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok("{\"data\":[{}],\"total\":12}"))) {
            assertThatExceptionOfType(BrokenAnswerException.class)
                    .isThrownBy(() -> client(server).contacts().search(ContactQuery.everything()));
        }
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok("{\"pageSize\":25,\"total\":0}"))) {
            assertThat(client(server)
                            .contacts()
                            .search(ContactQuery.everything())
                            .get()
                            .entities())
                    .isEmpty();
        }
    }

    @Test
    void sessionsWhoseNextPageCannotBeAskedForAreABrokenAnswer() {
        for (String uri : List.of("/x?after=%zz", "/x?after=%", "/x?cursor=1", "/x", "/x?after=")) {
            try (ScriptedServer server =
                    new ScriptedServer(any -> ScriptedServer.ok("{\"entities\":[],\"nextUri\":\"" + uri + "\"}"))) {
                assertThatExceptionOfType(BrokenAnswerException.class)
                        .isThrownBy(() -> client(server).journeySessions().ofContact(ADA, SessionQuery.first()))
                        .withMessageContaining("nextUri");
            }
        }
    }

    @Test
    void aDeleteIsDoneByNoContentOnly() {
        for (String body : List.of("", " ", "{}", "{ }\n")) {
            try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(body))) {
                assertThat(client(server).contacts().delete(ADA).get()).isEqualTo(ADA);
            }
        }
        for (String body : List.of("null", "[]", "OK", STORED, NOT_FOUND)) {
            try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(body))) {
                assertThatExceptionOfType(BrokenAnswerException.class)
                        .isThrownBy(() -> client(server).contacts().delete(ADA));
            }
        }
    }

    @Test
    void aPageAfterALostDeleteIsNotItsAnswer() {
        AtomicInteger attempt = new AtomicInteger();
        try (ScriptedServer server = new ScriptedServer(
                any -> attempt.incrementAndGet() == 1 ? new byte[0] : ScriptedServer.answer(404, "<html>"))) {
            assertThatExceptionOfType(BrokenAnswerException.class)
                    .isThrownBy(() -> client(server).contacts().delete(ADA));
        }
    }

    @Test
    void aMergeIsTakenFromWhicheverFieldTellsIt() {
        String other = new UUID(0x4000L, 3).toString();
        String third = new UUID(0x4000L, 4).toString();
        String head = "{\"id\":\"%s\",\"type\":\"Curated\",%s,\"canonicalContact\":{\"id\":\"%s\"},"
                .formatted(ADA.text(), STAMPS, ADA.text());
        String operation = "\"mergeOperation\":{\"sourceContact\":{\"id\":\"%s\"},\"targetContact\":{\"id\":\"%s\"},"
                        .formatted(other, third)
                + "\"resultingContact\":{\"id\":\"%s\"}}}".formatted(ADA.text());
        String from = "\"mergedFrom\":[{\"id\":\"%s\"},{\"id\":\"%s\"}]}".formatted(other, third);
        MergeStatus byOperation = merge(head + operation);
        assertThat(merge(head + from)).isEqualTo(byOperation);
        assertThat(byOperation.mergedFrom().map(ContactId::text)).containsExactly(other, third);
        assertThat(byOperation.operation().map(MergeOperation::result)).contains(ADA);
        MergeStatus ancestor = merge(head + "\"mergedTo\":{\"id\":\"%s\"}}".formatted(third));
        assertThat(ancestor.mergedTo().map(ContactId::text)).contains(third);
        assertThat(ancestor.operation()).isEmpty();
    }

    private static MergeStatus merge(String body) {
        try (ScriptedServer server = new ScriptedServer(any -> ScriptedServer.ok(body))) {
            return client(server).contacts().getUnresolved(ADA).get().merge().get();
        }
    }

    @Test
    void aDeleteWhoseAnswerWasLostIsDoneWhenNothingIsThereAnyMore() {
        AtomicInteger attempt = new AtomicInteger();
        try (ScriptedServer server = new ScriptedServer(
                request -> attempt.incrementAndGet() == 1 ? new byte[0] : ScriptedServer.answer(404, NOT_FOUND))) {
            assertThat(client(server).contacts().delete(ADA).get()).isEqualTo(ADA);
        }
    }

    @Test
    void aDeleteOfNothingIsRefused() {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.answer(404, NOT_FOUND))) {
            assertThat(client(server).contacts().delete(ADA).getLeft())
                    .isEqualTo(new Refusal.NotFound(EntityKind.CONTACT, ADA.text()));
        }
    }

    @Test
    void theHolderOfATakenIdentifierIsLookedUpWhereThePlatformDoesNotNameIt() {
        String holder = STORED;
        try (ScriptedServer server = new ScriptedServer(request -> request.startsWith("PATCH")
                ? ScriptedServer.answer(409, "{\"code\":\"conflict\"}")
                : ScriptedServer.ok(holder))) {
            Identifier email = Identifier.email("ada@example.org");
            assertThat(client(server)
                            .identities()
                            .claim(new ContactId(new UUID(0x4000L, 9)), email)
                            .getLeft())
                    .isEqualTo(new Refusal.IdentifierTaken(email, ADA));
        }
    }

    @Test
    void bulkCallsOfAnySizeAreSplitAndAnsweredInOrder() {
        try (HttpSubject subject = new HttpSubject()) {
            List<ContactProfile> profiles = List.range(0, 120)
                    .map(number ->
                            ContactProfile.builder().title("number " + number).build());
            Bulk<Contact> made =
                    subject.engine().contacts().bulkCreate(profiles).get();
            assertThat(made.successes().flatMap(contact -> contact.profile().title()))
                    .isEqualTo(profiles.flatMap(ContactProfile::title));
            List<ContactId> ids = made.successes().map(Contact::id);
            assertThat(subject.engine()
                            .contacts()
                            .bulkGet(ids.reverse())
                            .get()
                            .successes()
                            .map(Contact::id))
                    .isEqualTo(ids.reverse());
            assertThat(subject.engine().contacts().bulkDelete(ids).get().successes())
                    .isEqualTo(ids);
        }
    }

    @Test
    void aBulkCreateOfWhichOneBatchIsDoneAndAnotherIsNotHasAnUnknownOutcome() {
        List<ContactProfile> profiles = List.fill(60, ContactProfile::empty);
        try (ScriptedServer server = new ScriptedServer(request -> created(items(request) == 50, items(request)))) {
            assertThatExceptionOfType(OutcomeUnknownException.class)
                    .isThrownBy(() -> client(server).contacts().bulkCreate(profiles))
                    .withCauseInstanceOf(RateLimitedException.class);
        }
    }

    @Test
    void aBulkCreateOfWhichNoBatchIsDoneSaysWhatWasWrong() {
        List<ContactProfile> profiles = List.fill(60, ContactProfile::empty);
        try (ScriptedServer server = new ScriptedServer(request -> created(false, 0))) {
            assertThatExceptionOfType(RateLimitedException.class)
                    .isThrownBy(() -> client(server).contacts().bulkCreate(profiles));
        }
    }

    @Test
    void aBatchThatIsRefusedAsAWholeRefusesEachOfItsItems() {
        List<ContactProfile> profiles = List.fill(60, ContactProfile::empty);
        try (ScriptedServer server = new ScriptedServer(
                request -> items(request) == 50 ? ScriptedServer.answer(404, NOT_FOUND) : created(true, 10))) {
            Bulk<Contact> made = client(server).contacts().bulkCreate(profiles).get();
            assertThat(made.errorIndexes()).isEqualTo(List.range(0, 50));
            assertThat(made.successes()).hasSize(10);
        }
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.answer(404, NOT_FOUND))) {
            assertThat(client(server).contacts().bulkCreate(profiles).getLeft()).isInstanceOf(Refusal.NotFound.class);
        }
    }

    @Test
    void aScanGoesOnAfterAFaultWhereItWas() {
        AtomicInteger page = new AtomicInteger();
        try (ScriptedServer server = new ScriptedServer(request -> page.incrementAndGet() == 2
                ? ScriptedServer.ok("garbled")
                : ScriptedServer.ok(
                        "{\"entities\":[%s],\"cursors\":{\"after\":\"c%d\"}}".formatted(STORED, page.get())))) {
            io.vavr.collection.Iterator<Contact> all =
                    client(server).contacts().all().get();
            all.next();
            assertThatExceptionOfType(BrokenAnswerException.class).isThrownBy(all::next);
            assertThat(all.next().id()).isEqualTo(ADA);
            assertThat(server.requests.get(2)).contains("cursor=c1");
        }
    }

    @Test
    void aScanFetchesOnePageAheadAndNoMore() {
        AtomicInteger page = new AtomicInteger();
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(
                "{\"entities\":[%s],\"cursors\":{\"after\":\"c%d\"}}".formatted(STORED, page.incrementAndGet())))) {
            io.vavr.collection.Iterator<Contact> all =
                    client(server).contacts().all().get();
            for (int i = 0; i < 5; i++) {
                assertThat(all.next().id()).isEqualTo(ADA);
            }
            assertThat(page.get()).isBetween(5, 6);
        }
    }

    @Test
    void whatTheSystemHasNoCallForIsRefusedWithoutACall() {
        try (ScriptedServer server = new ScriptedServer(request -> new byte[0])) {
            ExternalContacts client = client(server);
            Interaction interaction = Interaction.of(MediaType.CALL, Instant.EPOCH, Identifier.cookie("c"));
            assertThat(client.identities().observe(interaction).getLeft()).isInstanceOf(Refusal.NotSupported.class);
            assertThat(client.identities().expire(Instant.EPOCH).getLeft()).isInstanceOf(Refusal.NotSupported.class);
            assertThat(client.conversations()
                            .of(new ConversationId(new UUID(0x4000L, 3)))
                            .getLeft())
                    .isInstanceOf(Refusal.NotSupported.class);
            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    void aCallerWithoutPermissionIsRefusedWithoutACall() {
        try (ScriptedServer server = new ScriptedServer(request -> new byte[0])) {
            ExternalContacts reader = client(server).actingAs(Caller.withPermissions("externalContacts:contact:view"));
            assertThat(reader.contacts().delete(ADA).getLeft()).isInstanceOf(Refusal.LackingPermission.class);
            assertThat(reader.contacts().change(ADA, profile -> profile).getLeft())
                    .isInstanceOf(Refusal.LackingPermission.class);
            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    void aValueTooLongForAUrlIsRefusedByItsName() {
        try (ScriptedServer server = new ScriptedServer(request -> new byte[0])) {
            assertThat(client(server)
                            .directory()
                            .lookup("x".repeat(5_000))
                            .getLeft()
                            .violationOf("lookupVal"))
                    .isNotEmpty();
            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    void checkAsksTheSystem() {
        try (HttpSubject subject = new HttpSubject()) {
            assertThat(subject.engine().check().isRight()).isTrue();
        }
        try (ScriptedServer server = new ScriptedServer(request -> new byte[0])) {
            assertThat(catchThrowableOfType(
                            UnreachableException.class, () -> client(server).check()))
                    .isNotNull();
        }
    }

    @Test
    void attemptsAreTimedByOperationAndOutcome() {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        AtomicInteger attempt = new AtomicInteger();
        try (ScriptedServer server = new ScriptedServer(request ->
                attempt.incrementAndGet() == 1 ? ScriptedServer.answer(503, "{}") : ScriptedServer.ok(STORED))) {
            builder(server)
                    .listener(new MicrometerExchangeListener(metrics))
                    .build()
                    .contacts()
                    .get(ADA);
        }
        for (String outcome : List.of("503", "200")) {
            assertThat(metrics.get("external.contacts.client.requests")
                            .tags("operation", "get_externalcontacts_contact", "outcome", outcome)
                            .timer()
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void everyRegionHasItsHosts() {
        assertThat(Region.EU_WEST_1.api()).hasToString("https://api.mypurecloud.ie");
        assertThat(Region.EU_WEST_1.login()).hasToString("https://login.mypurecloud.ie");
        assertThat(Region.values()).hasSize(17);
    }

    @Test
    void organizationsWithoutAnyFieldCanBeWritten() throws IOException {
        OrganizationId id = new OrganizationId(new UUID(0x4000L, 2));
        String stored = "{\"id\":\"%s\",%s,\"name\":\"Engines\"}".formatted(id.text(), STAMPS);
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(stored))) {
            client(server)
                    .organizations()
                    .update(id, OrganizationProfile.of("Engines"))
                    .get();
            JsonNode sent = JSON.readTree(server.body(0));
            assertThat(sent.path("tickers").isNull() && sent.has("tickers")).isTrue();
        }
    }

    private static ExternalContacts client(ScriptedServer server) {
        return builder(server).build();
    }

    private static HttpExternalContacts.Builder builder(ScriptedServer server) {
        return HttpExternalContacts.builder()
                .baseUri(server.uri())
                .tokens(() -> "token")
                .sleeper(time -> Thread.onSpinWait());
    }

    /** How many items are in a bulk request for contacts without any fields. */
    private static int items(String request) {
        return request.split("\\{\\}", -1).length - 1;
    }

    private static byte[] created(boolean done, int items) {
        String result = "{\"success\":true,\"entity\":" + STORED + "}";
        return done
                ? ScriptedServer.ok("{\"results\":[" + List.fill(items, result).mkString(",") + "]}")
                : ScriptedServer.answer(429, "{}");
    }
}
