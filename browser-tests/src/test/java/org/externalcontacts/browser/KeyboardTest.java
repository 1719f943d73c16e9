package org.externalcontacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Without a mouse, and for those who do not see it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class KeyboardTest {

    private Console console;
    private String ada;

    @BeforeAll
    void open() {
        console = Console.of();
        for (String name : List.of("Augusta", "Charles")) {
            console.server.create("{\"firstName\":\"" + name + "\",\"workEmail\":\"" + name + "@example.org\"}");
        }
        ada = console.server.create("{\"firstName\":\"Ada\"}");
        String caller = console.server.callFrom("+44 20 7946 0958");
        String mary = console.server.create("{\"firstName\":\"Mary\",\"workEmail\":\"mary@example.org\"}");
        console.server.call(
                "POST",
                "/api/v2/externalcontacts/merge/contacts",
                "{\"sourceContactId\":\"" + caller + "\",\"targetContactId\":\"" + mary + "\"}");
    }

    @AfterAll
    void close() {
        console.close();
    }

    @Test
    void theListIsWalkedByItsKeys() {
        console.open();
        console.await("#contacts strong", "Ada");
        press("/");
        assertThat(active().getAttribute("id")).isEqualTo("search");
        press("a");
        console.until(driver -> console.names().equals(List.of("Ada", "Augusta")));
        press(Keys.ARROW_DOWN);
        console.await("#contact h2", "Ada");
        press(Keys.ARROW_DOWN);
        console.await("#contact h2", "Augusta");
        assertThat(active().getAttribute("aria-activedescendant")).startsWith("row-");
        press(Keys.HOME);
        console.await("#contact h2", "Ada");
        press(Keys.ENTER);
        assertThat(active().getAttribute("id")).isEqualTo("contact");
    }

    @Test
    void theViewThatIsShownIsNamed() {
        console.open();
        console.click("nav a", "Connect");
        assertThat(console.await(By.cssSelector("nav a[aria-current=page]")).getText())
                .isEqualTo("Connect");
    }

    @Test
    void nineHundredPixelsAreEnough() {
        Dimension usual = console.browser.manage().window().getSize();
        console.browser.manage().window().setSize(new Dimension(900, 900));
        console.open();
        console.choose("mary", "Mary");
        assertThat(console.browser.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        console.browser.manage().window().setSize(usual);
    }

    @Test
    void theFocusStaysOnAButtonThatIsDrawnAnew() {
        console.open();
        console.choose("ada", "Ada");
        console.browser.executeScript("[...document.querySelectorAll('#contact button')].at(-1).focus()");
        String focused = active().getText();
        console.server.call(
                "PUT", RunnableServer.CONTACTS + "/" + ada, "{\"firstName\":\"Ada\",\"title\":\"Countess\"}");
        console.await("#contact dd", "Countess");
        assertThat(active().getText()).isEqualTo(focused);
    }

    @Test
    void aDialogIsLeftByEscape() {
        console.open();
        console.await(By.xpath("//button[normalize-space()='Reset…']")).sendKeys(Keys.ENTER);
        console.await("dialog h2", "Delete everything?");
        press(Keys.ESCAPE);
        console.until(driver -> driver.findElements(By.tagName("dialog")).isEmpty());
    }

    /** Contrast, names, roles and labels, by the rules of WCAG 2.1 A and AA that can be checked by a program. */
    @Test
    void nothingKeepsAnyoneOut() {
        for (String scheme : List.of("light", "dark")) {
            prefer(scheme);
            console.open();
            console.choose("mary", "Mary");
            console.await("#contact h3", "What happened");
            assertAccessible(scheme);
            console.click("Take a call…");
            assertAccessible(scheme + ", dialog");
            console.click("Close");
        }
        prefer("");
    }

    private void prefer(String scheme) {
        console.browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private void assertAccessible(String where) {
        List<Rule> violations = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze(console.browser)
                .getViolations();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList())
                .as(where)
                .isEmpty();
    }

    private void press(CharSequence key) {
        active().sendKeys(key);
    }

    private WebElement active() {
        return console.browser.switchTo().activeElement();
    }
}
