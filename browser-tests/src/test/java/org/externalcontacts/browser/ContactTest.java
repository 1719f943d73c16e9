package org.externalcontacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Of the chosen contact everything is shown that is kept of it, and how to get it without a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class ContactTest {

    private static final String USER = "00000000-0000-4000-8000-000000000001";

    private Console console;
    private String ada;

    @BeforeAll
    void open() {
        console = Console.of();
        RunnableServer server = console.server;
        String company = RunnableServer.idOf(
                server.call("POST", "/api/v2/externalcontacts/organizations", "{\"name\":\"Analytical Engines\"}"));
        server.call("POST", "/api/v2/externalcontacts/relationships", """
                {"user":{"id":"%s"},"externalOrganization":{"id":"%s"},"relationship":"Account manager"}""".formatted(USER, company));
        ada = server.create("""
                {"firstName":"Ada","lastName":"Lovelace","workEmail":"ada@example.org","externalOrganization":{"id":"%s"}}""".formatted(company));
        server.create("""
                {"firstName":"William","lastName":"King","otherEmail":"ada@example.org"}""");
        server.call("POST", "/local/sessions", """
                {"id":"22222222-2222-4222-8222-222222222222","externalContact":{"id":"%s"},"type":"web",
                 "createdDate":"2026-01-01T00:00:00Z"}""".formatted(ada));
        String conversation = "4f0a1b0e-0000-4000-8000-000000000001";
        server.call("PUT", "/api/v2/externalcontacts/conversations/" + conversation, """
                {"conversationId":"%s","communicationId":"4f0a1b0e-0000-4000-8000-00000000000c","mediaType":"CALL",
                 "externalContactId":"%s"}""".formatted(conversation, ada));
        server.callFrom("+44 20 7946 0123");
        console.choose("lovelace", "Ada Lovelace");
    }

    @AfterAll
    void close() {
        console.close();
    }

    @Test
    void itsOrganizationAndWhoCaresForIt() {
        console.await("#contact dd", "Analytical Engines");
        console.await("#contact h3", "Relationships of Analytical Engines");
        console.await("#contact td", "Account manager");
    }

    @Test
    void whoElseHasItsAddressAndIsNotRecognisedByIt() {
        console.await("#contact h3", "Recognised by");
        console.await("#contact td button", "William King");
    }

    @Test
    void whoIsRecognisedByNothingIsToldSo() {
        console.choose("william", "William King");
        console.await(
                "#contact p",
                "Nothing: it has no phone number, e-mail address or account, or other contacts own them.");
        console.choose("lovelace", "Ada Lovelace");
    }

    @Test
    void itsSessionsConversationsAndHistory() {
        console.await("#contact h3", "Journey sessions");
        console.await("#contact td", "web");
        console.await("#contact h3", "Conversations");
        console.await("#contact td", "4f0a1b0e-0000-4000-8000-000000000001");
        console.await("#contact h3", "What happened");
        console.await("#contact td", "Ada Lovelace was created");
    }

    @Test
    void itsJsonAndTheLineThatGetsIt() {
        console.click("#contact summary", "As JSON");
        console.await("#contact pre", "curl -H \"Authorization: Bearer $TOKEN\" http://127.0.0.1:");
        assertThat(console.await("#contact pre", "\"workEmail\": \"ada@example.org\"")
                        .getText())
                .contains(ada);
    }

    @Test
    void whoAgesOutIsListedWithTheDay() {
        console.type("#search", " ");
        assertThat(console.await("#contacts li", "expires ").getText()).contains("+44 20 7946 0123", "Identified");
    }
}
