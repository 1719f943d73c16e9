package org.externalcontacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A merge is seen before it happens, value by value, and afterwards as a tree whose ancestors can be opened. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergeTest {

    private Console console;

    @BeforeAll
    void start() {
        console = Console.of();
    }

    @BeforeEach
    void open() {
        console.openAnew();
        console.server.create("{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\",\"workEmail\":\"ada@example.org\"}");
        console.server.callFrom("+44 20 7946 0958");
    }

    @AfterAll
    void close() {
        console.close();
    }

    @Test
    void thePlanShowsEachValueWithItsOriginAndRule() {
        previewed();
        assertThat(console.await(By.cssSelector("dialog .plan")).getText())
                .contains("otherPhone +44 20 7946 0958", "only one has a value")
                .contains("type Curated", "the stronger type");
        assertThat(console.browser.findElement(By.id("counts")).getText())
                .as("nothing has happened")
                .contains("1\nidentified", "0\nmerge sets");
    }

    @Test
    void theTreeShowsWhatAContactWasMadeOf() {
        previewed();
        console.click("Merge");
        console.await("#contact h3", "Made by merging 2 contacts");
        assertThat(console.browser.findElements(By.cssSelector("svg.tree g"))).hasSize(3);
        WebElement ancestor = console.browser
                .findElements(By.cssSelector("svg.tree g:not(.head)"))
                .get(0);
        ancestor.click();
        assertThat(console.await("#contact details[open]", "as it was when it was merged")
                        .getText())
                .contains("/unresolved");
        assertThat(console.contact()).contains("+44 20 7946 0958", "ada@example.org");
    }

    @Test
    void whoIsMergedByAnAppIsFollowed() {
        String caller = console.server.callFrom("+44 20 7946 0958");
        console.choose("+44 20 7946 0958", "+44 20 7946 0958");
        String ada = console.server.create("{\"firstName\":\"Ada\",\"lastName\":\"King\"}");
        console.server.call(
                "POST",
                "/api/v2/externalcontacts/merge/contacts",
                "{\"sourceContactId\":\"" + caller + "\",\"targetContactId\":\"" + ada + "\"}");
        console.await("#contact h2", "Ada King");
    }

    @Test
    void whatCannotBeMergedIsRefusedWithTheReason() {
        console.server.create("{\"firstName\":\"Charles\",\"lastName\":\"Babbage\"}");
        console.choose("Charles", "Charles Babbage");
        console.click("Merge…");
        console.type("dialog input[type=search]", "Ada");
        console.click("dialog .found button", "Ada Lovelace");
        console.await("dialog .problem", "Charles Babbage and Ada Lovelace are both Curated and cannot be merged");
        assertThat(console.browser
                        .findElement(By.cssSelector("dialog button.main"))
                        .isEnabled())
                .isFalse();
    }

    @Test
    void whatHappenedToAMergedContactIsShownFromBeforeTheMergeToo() {
        console.server.create("{\"firstName\":\"Charles\",\"lastName\":\"Babbage\"}");
        previewed();
        console.click("Merge");
        console.await("#contact h3", "Made by merging 2 contacts");
        console.click("Show what happened");
        console.await("#live button.quiet", "Ada Lovelace was created");
        assertThat(console.browser.findElement(By.id("live")).getText()).doesNotContain("Charles Babbage");
        console.click("#live button.quiet", "Ada Lovelace was created by a merge");
        assertThat(console.await(By.cssSelector("dialog .plan")).getText())
                .contains("otherPhone +44 20 7946 0958 source only one has a value")
                .contains("lastName Lovelace target only one has a value");
    }

    private void previewed() {
        console.choose("+44 20 7946 0958", "+44 20 7946 0958");
        console.click("Merge…");
        console.type("dialog input[type=search]", "love");
        console.click("dialog .found button", "Ada Lovelace");
    }
}
