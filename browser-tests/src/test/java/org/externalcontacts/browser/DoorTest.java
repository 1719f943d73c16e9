package org.externalcontacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Who may come in: whoever has the token that the server printed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class DoorTest {

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
    void theTokenIsNotLeftInTheAddress() {
        console.open();
        assertThat(console.browser.getCurrentUrl()).endsWith("/console/");
    }

    @Test
    void theServersAddressLeadsHere() {
        console.browser.get(console.server.uri("/").toString());
        console.until(driver -> String.valueOf(driver.getCurrentUrl()).endsWith("/console/"));
    }

    @Test
    void withoutTokenNothingIsShownUntilOneIsGiven() {
        console.browser.get(console.server.uri("/console/").toString());
        console.browser.executeScript("sessionStorage.clear()");
        console.browser.navigate().refresh();
        console.await("dialog h2", "Which token?");
        console.type("dialog input", "not-the-token");
        console.click("Go on");
        console.await("dialog .problem", "");
        console.type("dialog input", console.server.console.replaceFirst(".*#token=", ""));
        console.click("Go on");
        console.await("#acts button", "Take a call…");
    }
}
