package org.externalcontacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Whoever takes a call sees whom it is from, and why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class InteractionTest {

    private Console console;

    @BeforeAll
    void open() {
        console = Console.of();
        console.server.create("{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\",\"workEmail\":\"ada@example.org\","
                + "\"cellPhone\":{\"display\":\"+44 20 7946 0958\"}}");
        console.server.create("{\"firstName\":\"Charles\",\"workEmail\":\"charles@example.org\"}");
    }

    @AfterAll
    void close() {
        console.close();
    }

    @Test
    void aKnownPhoneIsRecognisedByItsOwner() {
        taken("+44 20 7946 0958");
        assertThat(console.await("dialog h3", "It is Ada Lovelace").isDisplayed())
                .isTrue();
        console.await("dialog li", "Phone +44 20 7946 0958 is owned by Ada Lovelace since ");
        console.await("#contact h2", "Ada Lovelace");
        console.click("Close");
    }

    @Test
    void anUnknownPhoneMakesAContact() {
        taken("+44 20 7946 0123");
        console.await("dialog h3", "A new contact was created: Identified");
        console.await("dialog li", "No contact owns Phone +44 20 7946 0123 yet.");
        console.click("Close");
    }

    @Test
    void withoutIdentifierTheContactIsEphemeralWhichIsSaidBefore() {
        console.click("Take a call…");
        console.await("dialog p", "Without any, it is Ephemeral.");
        console.click("Take the call");
        console.await("dialog h3", "A new contact was created: Ephemeral");
        console.await("dialog li", "No identifier was given.");
        console.click("Close");
    }

    @Test
    void severalOwnersAreReported() {
        console.click("Take a call…");
        console.type("dialog .row:nth-child(1) input", "+44 20 7946 0958");
        console.click("Another identifier");
        console.await("dialog .row:nth-child(2) select", "Email").sendKeys("Email");
        console.type("dialog .row:nth-child(2) input", "charles@example.org");
        console.click("Take the call");
        console.await("dialog h3", "several contacts own these identifiers");
        console.await("dialog li button", "Charles");
        console.click("Close");
    }

    private void taken(String phone) {
        console.click("Take a call…");
        console.type("dialog .row input", phone);
        console.click("Take the call");
    }
}
