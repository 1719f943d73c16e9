package org.externalcontacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;

/**
 * Makes the pictures of the documents: {@code mvn verify -pl browser-tests -am -Dpictures=docs/img} replaces them. Otherwise they are in
 * {@code target/pictures}.
 */
@Timeout(120)
class PicturesTest {

    private static final Path PICTURES =
            Path.of("..").resolve(System.getProperty("pictures", "browser-tests/target/pictures"));

    private Console console;

    @BeforeEach
    void open() {
        console = Console.of();
        RunnableServer server = console.server;
        known("Charles", "Babbage");
        known("Mary", "Somerville");
        known("Michael", "Faraday");
        known("Charles", "Dickens");
        String ada = server.create("{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\",\"title\":\"Countess\","
                + "\"workEmail\":\"ada@example.org\",\"address\":{\"city\":\"London\",\"countryCode\":\"GB\"}}");
        server.call(
                "POST",
                RunnableServer.CONTACTS + "/" + ada + "/notes",
                "{\"noteText\":\"Prefers letters.\",\"createdBy\":{\"id\":\"00000000-0000-4000-8000-000000000001\"}}");
        String visitor = RunnableServer.idOf(server.call(
                "POST",
                "/local/interactions",
                "{\"channel\":\"CHAT\",\"identifiers\":[{\"type\":\"Cookie\",\"value\":\"3f2a9c\"}]}"));
        String caller = server.callFrom("+44 20 7946 0958");
        String both = merged(visitor, caller);
        merged(both, ada);
        server.callFrom("+44 20 7946 0123");
        server.call("POST", RunnableServer.CONTACTS, "{\"workEmail\":\"no address\"}");
    }

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void whoIsWho() {
        console.click("#contacts strong", "Ada Lovelace");
        console.await("#contact h3", "Made by merging 3 contacts");
        console.await("#live tr.refused .status", "400");
        keep("console-tree.png");
    }

    @Test
    void whatAMergeWouldDo() {
        console.click("#contacts strong", "+44 20 7946 0123");
        console.await("#contact h2", "+44 20 7946 0123");
        console.click("Merge…");
        console.type("dialog input[type=search]", "babbage");
        console.click("dialog .found button", "Charles Babbage");
        console.await(By.cssSelector("dialog .plan"));
        keep("console-merge.png");
    }

    private void known(String first, String last) {
        console.server.create("{\"firstName\":\"" + first + "\",\"lastName\":\"" + last + "\",\"workEmail\":\"" + last
                + "@example.org\"}");
    }

    private String merged(String source, String target) {
        return RunnableServer.idOf(console.server.call(
                "POST",
                "/api/v2/externalcontacts/merge/contacts",
                "{\"sourceContactId\":\"" + source + "\",\"targetContactId\":\"" + target + "\"}"));
    }

    private void keep(String name) {
        byte[] picture = console.picture();
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name), picture);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        assertThat(picture).startsWith(0x89, 'P', 'N', 'G');
    }
}
