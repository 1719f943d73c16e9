package org.externalcontacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;

/** From the console to one's own program: addresses, lines to paste, and every call with a form to try it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class ConnectTest {

    private Console console;

    @BeforeAll
    void open() {
        console = Console.of();
    }

    @AfterAll
    void close() {
        console.close();
    }

    @Test
    void programsAreToldTheAddressAndNotTheToken() {
        console.click("nav a", "Connect");
        String shown = console.await(By.id("connect")).getText();
        assertThat(shown)
                .contains(console.server.uri("/").toString().replaceFirst("/$", ""))
                .contains("HttpExternalContacts.builder()", "ApiClient.Builder", "external-contacts.base-uri")
                .doesNotContain(console.server.console.replaceFirst(".*#token=", ""));
    }

    @Test
    void everyCallCanBeTried() {
        console.server.create("{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\"}");
        console.click("nav a", "API");
        console.type("#calls input[type=search]", "search contacts");
        console.click("#calls details:not([hidden]) summary", "/contacts");
        console.click("Send");
        console.await("#calls details[open] p", "200 · /api/v2/externalcontacts/contacts");
        console.await("#calls details[open] pre", "Lovelace");
    }

    @Test
    void theBodyThatIsOfferedForAContactIsTaken() {
        console.click("nav a", "API");
        console.type("#calls input[type=search]", "create a contact");
        console.click("#calls details:not([hidden]) summary", "Create a contact ·");
        assertThat(console.await(By.cssSelector("#calls details[open]:not([hidden]) textarea"))
                        .getDomProperty("value"))
                .contains("\"display\"", "\"name@example.org\"");
        console.click("Send");
        console.await("#calls details[open] p", "200 · /api/v2/externalcontacts/contacts");
    }

    @Test
    void eachBodyHasTheMembersThatAreRequired() {
        console.click("nav a", "API");
        console.await(By.cssSelector("#calls details"));
        open(true);
        String bodies = console.until(driver -> {
            Object written = console.browser.executeScript(
                    "return [...document.querySelectorAll('#calls textarea')].map(body => body.value).join(';')");
            return String.valueOf(written).contains("duplicates") ? String.valueOf(written) : null;
        });
        assertThat(bodies.split(";"))
                .hasSizeGreaterThan(40)
                .doesNotContain("{}")
                .contains("grant_type=client_credentials");
        open(false);
    }

    private void open(boolean all) {
        console.browser.executeScript(
                "document.querySelectorAll('#calls details').forEach(call => { call.open = arguments[0]; })", all);
    }
}
