package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.server.ExternalContactsServer.LocalServices;
import org.externalcontacts.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All contacts are counted and listed, those that changed last first, where records are in memory. */
class RecordsTest {

    private static final String OVERVIEW = "/local/overview";
    private static final String CONTACTS = "/local/contacts";
    private static final TenantId ACME = new TenantId("acme");

    private final SettableClock clock = new SettableClock();
    private final LocalEngine engine =
            InMemoryExternalContacts.builder().clock(clock).build();
    private final RunningServer running =
            new RunningServer(engine, options -> options.clock(clock).localServices(of(engine)));

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void contactsAreCountedByTypeWithoutThoseThatWereMergedIntoOthers() {
        ContactId ada = created("Ada");
        ContactId called = seen("+12025550147");
        seen("+12025550148");
        engine.organizations().create(OrganizationProfile.of("Acme")).get();
        assertThat(overview())
                .hasToString("{\"now\":\"2026-01-01T12:00:00.000Z\",\"contacts\":{\"total\":3,\"ephemeral\":0,"
                        + "\"identified\":2,\"curated\":1},\"organizations\":1,\"mergeSets\":0,"
                        + "\"supports\":[\"contacts\"]}");
        engine.merges().merge(called, ada).get();
        assertThat(overview().path("contacts"))
                .hasToString("{\"total\":2,\"ephemeral\":0,\"identified\":1,\"curated\":1}");
        assertThat(overview().path("mergeSets").asInt()).isEqualTo(1);
    }

    @Test
    void whatChangedLastComesFirstAndWhatChangedAtOnceByItsId() {
        ContactId ada = created("Ada");
        clock.pass(Duration.ofSeconds(1));
        ContactId bob = created("Bob");
        ContactId eve = created("Eve");
        List<String> atOnce = List.of(bob.text(), eve.text()).stream().sorted().toList();
        assertThat(ids(listed(""))).containsExactly(atOnce.get(0), atOnce.get(1), ada.text());
        clock.pass(Duration.ofSeconds(1));
        engine.contacts()
                .update(
                        ada,
                        ContactProfile.builder().firstName("Ada").title("Dr").build())
                .get();
        assertThat(ids(listed(""))).containsExactly(ada.text(), atOnce.get(0), atOnce.get(1));
        assertThat(listed("").path("entities").path(0).path("title").asText()).isEqualTo("Dr");
    }

    @Test
    void aPageLooksLikeThatOfThePlatformAndIsNotOutOfReachBehindAThousand() {
        for (int each = 0; each < 7; each++) {
            clock.pass(Duration.ofSeconds(1));
            created("Contact" + each);
        }
        JsonNode second = listed("?pageSize=3&pageNumber=2");
        assertThat(names(second)).containsExactly("Contact3", "Contact2", "Contact1");
        assertThat(second.path("total").asInt()).isEqualTo(7);
        assertThat(second.path("pageSize").asInt()).isEqualTo(3);
        assertThat(second.path("pageNumber").asInt()).isEqualTo(2);
        assertThat(second.path("pageCount").asInt()).isEqualTo(3);
        assertThat(second.path("nextUri").asText()).isEqualTo(CONTACTS + "?pageSize=3&pageNumber=3");
        assertThat(second.path("previousUri").asText()).isEqualTo(CONTACTS + "?pageSize=3&pageNumber=1");
        JsonNode beyond = listed("?pageSize=200&pageNumber=1000000");
        assertThat(beyond.path("entities")).isEmpty();
        assertThat(beyond.path("total").asInt()).isEqualTo(7);
        assertThat(listed("").path("pageSize").asInt()).isEqualTo(50);
    }

    @Test
    void whoExpiresIsListedWithTheTime() {
        created("Ada");
        clock.pass(Duration.ofSeconds(1));
        seen("+12025550147");
        JsonNode listed = listed("").path("entities");
        assertThat(listed.path(0).path("expires").asText()).isEqualTo("2026-03-02T12:00:00.000Z");
        assertThat(listed.path(1).has("expires")).isFalse();
    }

    @Test
    void oneTypeCanBeListed() {
        ContactId ada = created("Ada");
        ContactId called = seen("+12025550147");
        assertThat(ids(listed("?type=Curated"))).containsExactly(ada.text());
        assertThat(ids(listed("?type=Identified"))).containsExactly(called.text());
        assertThat(listed("?type=Identified").path("total").asInt()).isEqualTo(1);
        assertThat(listed("?type=Ephemeral").path("total").asInt(-1)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "pageSize=0, pageSize",
        "pageSize=201, pageSize",
        "pageSize=x, pageSize",
        "pageNumber=0, pageNumber",
        "pageNumber=99999999999, pageNumber",
        "pageSize=1&pageSize=2, pageSize",
        "type=Person, type",
        "type=curated, type"
    })
    void whatCannotBeAskedForIsNamed(String query, String field) {
        HttpResponse<String> refused = running.call("GET", CONTACTS + "?" + query, "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(RunningServer.json(refused).path("details").findValuesAsText("fieldName"))
                .containsExactly(field);
        assertThat(running.call("GET", CONTACTS + "?type=%FF", "").statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsDeletedIsNotListed() {
        ContactId ada = created("Ada");
        assertThat(ids(listed(""))).hasSize(1);
        engine.contacts().delete(ada).get();
        assertThat(ids(listed(""))).isEmpty();
    }

    @Test
    void eachTenantSeesItsOwn() {
        try (Tenants tenants = InMemoryExternalContacts.builder().tenants();
                ExternalContactsServer server = ExternalContactsServer.start(
                        tenants, ServerOptions.defaults().localServices(new LocalServices() {
                            @Override
                            public Either<Refusal, LocalEngine> records(TenantId tenant) {
                                return Either.right((LocalEngine) tenants.engine(tenant));
                            }
                        }));
                RunningServer client = new RunningServer()) {
            create(tenants.engine(ACME), "Ada");
            for (String path : List.of(OVERVIEW, CONTACTS)) {
                assertThat(client.get(server, path, server.tokenFor(ACME, Caller.trusted())))
                        .as(path)
                        .contains("\"total\":1");
                assertThat(client.get(server, path, server.tokenFor(Caller.trusted())))
                        .as(path)
                        .contains("\"total\":0");
            }
        }
    }

    private JsonNode overview() {
        return RunningServer.json(running.call("GET", OVERVIEW, ""));
    }

    private JsonNode listed(String query) {
        return RunningServer.json(running.call("GET", CONTACTS + query, ""));
    }

    private static List<String> ids(JsonNode listing) {
        List<String> ids = new ArrayList<>();
        listing.path("entities").forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }

    private static List<String> names(JsonNode listing) {
        return listing.path("entities").findValuesAsText("firstName");
    }

    private ContactId created(String name) {
        return create(engine, name);
    }

    private static ContactId create(ExternalContacts engine, String name) {
        return engine.contacts()
                .create(ContactProfile.builder().firstName(name).build())
                .get()
                .id();
    }

    private ContactId seen(String phone) {
        Interaction call = new Interaction(
                io.vavr.collection.List.of(Identifier.phone(phone)), MediaType.CALL, SettableClock.START);
        engine.identities().observe(call).get();
        return engine.identities().lookup(Identifier.phone(phone)).get().id();
    }

    private static LocalServices of(LocalEngine engine) {
        return new LocalServices() {
            @Override
            public Either<Refusal, LocalEngine> records(TenantId tenant) {
                return Either.right(engine);
            }
        };
    }
}
