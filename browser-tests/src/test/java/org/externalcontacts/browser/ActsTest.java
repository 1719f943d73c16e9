package org.externalcontacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What changes everything at once: people, files, time, snapshots. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActsTest {

    private Console console;

    @BeforeAll
    void start() {
        console = Console.of();
    }

    @BeforeEach
    void open() {
        console.openAnew();
    }

    @AfterAll
    void close() {
        console.close();
    }

    @Test
    void peopleAreAddedAndCounted() {
        add(30, console);
        console.until(driver -> number(console.await("#counts div", "curated").getText()) >= 20);
        console.await("#pages span", "contacts, page 1 of 1");
    }

    @Test
    void timeTakesThoseWhoWereNotHeardOf() {
        console.server.callFrom("+44 20 7946 0958");
        console.await("#contacts strong", "+44 20 7946 0958");
        console.click("Let time pass…");
        console.click("Let time pass");
        console.await(".notice", "1 contact expired.");
        console.await("#contacts .message", "No contacts yet.");
    }

    @Test
    void theTimeIsThatOfTheServer() {
        console.server.callFrom("+44 20 7946 0958");
        console.await("#contacts strong", "+44 20 7946 0958");
        console.browser.executeScript("Date.now = () => 0");
        console.click("Let time pass…");
        console.click("Let time pass");
        console.await(".notice", "1 contact expired.");
    }

    @Test
    void whatADirectoryDoesNotTakeIsNotOfferedAndTheReasonIsSaid(@TempDir Path directory) {
        try (Console ofADirectory =
                Console.of("--data", directory.resolve("data").toString())) {
            ofADirectory.await(By.cssSelector("[data-needs=reset][aria-disabled=true]"));
            ofADirectory.await(By.cssSelector("[data-needs=snapshot][aria-disabled=false]"));
            ofADirectory.click("Restore…");
            ofADirectory.await(".notice", "keeps its data in memory only");
            assertThat(ofADirectory.browser.findElements(By.tagName("dialog"))).isEmpty();
            add(30, ofADirectory);
        }
    }

    @Test
    void aFileIsLoadedAndItsBadRowsAreReported(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("people.csv"),
                "First Name,E-mail Address,Shoe\nAda,ada@example.org,39\nBob,no address,40\n");
        console.click("Load a file…");
        console.await(By.cssSelector("dialog input[type=file]")).sendKeys(file.toString());
        console.click("Load");
        console.await("dialog p", "1 contact loaded, 1 row rejected.");
        console.await("dialog p", "Not used: Shoe.");
        console.await("dialog tr.refused", "is not an e-mail address");
        console.await("#contacts strong", "Ada");
    }

    @Test
    void aFileInAnotherEncodingIsRead(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("people.csv"), "First Name;Last Name\nZoë;Müller\n", Charset.forName("UTF-16"));
        console.click("Load a file…");
        console.await(By.cssSelector("dialog input[type=file]")).sendKeys(file.toString());
        console.click("Load");
        console.await("#contacts strong", "Zoë Müller");
    }

    @Test
    void aSnapshotBringsBackWhatWasForgotten() {
        console.server.create("{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\"}");
        console.await("#contacts strong", "Ada Lovelace");
        console.click("Snapshot");
        console.await(".notice", "Saved as");
        Path snapshot = console.until(driver -> saved());
        console.click("Reset…");
        console.click("Delete everything");
        console.await("#contacts .message", "No contacts yet.");
        console.click("Restore…");
        console.await(By.cssSelector("dialog input[type=file]")).sendKeys(snapshot.toString());
        console.click("Replace everything");
        console.await(".notice", "Restored: contacts 1");
        console.await("#contacts strong", "Ada Lovelace");
    }

    @Test
    void pagesAreTurned() {
        add(120, console);
        console.await("#pages span", "page 1 of 3");
        // By its id: two of 120 people may have one name.
        WebElement row = console.await(By.cssSelector("#contacts [role=option]"));
        By first = By.id(Objects.requireNonNull(row.getDomAttribute("id")));
        console.click("Next");
        console.await("#pages span", "page 2 of");
        assertThat(console.browser.findElements(first)).isEmpty();
        assertThat(console.names()).hasSizeLessThanOrEqualTo(50);
        console.click("Previous");
        console.await(first);
        console.click("Next");
        console.await("#pages span", "page 2 of");
        console.server.call("POST", "/local/reset", "");
        console.server.create("{\"firstName\":\"Ada\"}");
        console.await("#pages span", "1 contact, page 1 of 1");
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    private static void add(int number, Console console) {
        console.click("Add people…");
        console.type("dialog .row label:first-child input", String.valueOf(number));
        console.click("Add them");
        console.await(".notice", "contacts added.");
    }

    private @Nullable Path saved() {
        try (Stream<Path> files = Files.list(console.downloads)) {
            return files.filter(file -> file.toString().endsWith(".ndjson"))
                    .findFirst()
                    .orElse(null);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
