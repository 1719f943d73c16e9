package org.externalcontacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;

/** What an app does is seen as it happens: its calls, why they were refused, and what became of them. */
@Timeout(120)
class LiveTest {

    private Console console;

    @BeforeEach
    void open() {
        console = Console.of();
        console.await("#live button", "Requests live");
    }

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void aRefusedCallTellsWhichFieldAndWhy() {
        console.server.call("POST", RunnableServer.CONTACTS, "{\"workEmail\":\"no address\"}");
        console.await("#live tr.refused .status", "400");
        console.click("#live tr.refused button", "POST " + RunnableServer.CONTACTS);
        console.await("dialog td", "is not an e-mail address");
    }

    @Test
    void aCallLeadsToItsContact() {
        String ada = console.server.create("{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\"}");
        console.click("#live button.quiet", "POST");
        console.await("dialog pre", ada);
        console.click("Open the contact");
        console.await("#contact h2", "Ada Lovelace");
    }

    @Test
    void anEventShowsBeforeAndAfter() {
        String ada = console.server.create("{\"firstName\":\"Ada\",\"title\":\"Miss\"}");
        console.server.call(
                "PUT", RunnableServer.CONTACTS + "/" + ada, "{\"firstName\":\"Ada\",\"title\":\"Countess\"}");
        console.click("#live .bar button", "Events live");
        console.click("#live button.quiet", "Ada was changed");
        console.await("dialog td.before", "Miss");
        console.await("dialog td.after", "Countess");
    }

    @Test
    void aNoteThatIsDeletedIsGoneFromItsContact() {
        String ada = console.server.create("{\"firstName\":\"Ada\"}");
        String notes = RunnableServer.CONTACTS + "/" + ada + "/notes";
        String note = RunnableServer.idOf(console.server.call(
                "POST",
                notes,
                "{\"noteText\":\"Prefers letters.\",\"createdBy\":{\"id\":\"00000000-0000-4000-8000-000000000001\"}}"));
        console.choose("Ada", "Ada");
        console.await("#contact p", "Prefers letters.");
        console.server.call("DELETE", notes + "/" + note, "");
        console.until(driver -> !console.contact().contains("Prefers letters."));
    }

    @Test
    void theConsoleDoesNotShowItsOwnCalls() {
        console.type("#search", "nobody at all");
        console.await("#contacts .message", "No contacts found");
        console.server.create("{\"firstName\":\"Ada\"}");
        console.await("#live button.quiet", "POST");
        assertThat(console.browser.findElements(By.cssSelector("#live tbody tr")))
                .hasSize(1);
    }

    @Test
    void aListThatIsPausedStaysAsItIs() {
        console.server.create("{\"firstName\":\"Ada\"}");
        console.await("#live button.quiet", "POST");
        console.click("Pause");
        console.server.create("{\"firstName\":\"Charles\"}");
        console.await("#contacts strong", "Charles");
        assertThat(requests()).isEqualTo(1);
        console.click("Pause");
        console.until(driver -> requests() == 2);
        console.click("Clear");
        console.until(driver -> requests() == 0);
    }

    @Test
    void aFilterLeavesTheCallsOfOneContact() {
        String ada = console.server.create("{\"firstName\":\"Ada\"}");
        console.server.create("{\"firstName\":\"Charles\"}");
        console.until(driver -> requests() == 2);
        console.type("#live input", ada);
        console.until(driver -> requests() == 1);
    }

    private int requests() {
        return console.browser.findElements(By.cssSelector("#live tbody tr")).size();
    }
}
