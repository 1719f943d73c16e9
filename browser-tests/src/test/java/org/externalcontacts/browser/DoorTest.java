package org.externalcontacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

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
        console.await("dialog h2", "A token is needed");
        pressEscape();
        pressEscape();
        assertThat(console.await(By.cssSelector("dialog[open]")).getText()).doesNotContain("Close");
        console.type("dialog input", "not-the-token");
        console.click("Continue");
        console.await("dialog .problem", "");
        console.type("dialog input", console.server.console.replaceFirst(".*#token=", ""));
        console.click("Continue");
        console.await("#acts button", "Take a call…");
    }

    @Test
    void aTokenThatIsRefusedLaterIsAskedForOnceAnotherDialogIsClosed() {
        console.open();
        console.await("#live button", "Requests live");
        console.click("Take a call…");
        console.browser.executeScript("sessionStorage.setItem('external-contacts-token', 'expired');"
                + "document.dispatchEvent(new Event('visibilitychange'))");
        console.await("#live button", "the token is no longer valid");
        // The counts are asked for again half a second later.
        console.await(By.cssSelector(".notice.bad"));
        console.click("Close");
        console.await("dialog h2", "A token is needed");
    }

    private void pressEscape() {
        console.browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    }
}
