package org.externalcontacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;

/** Whatever the engine has is text: markup in any field is shown, and nothing in it is loaded or run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class PlantedMarkupTest {

    private static final String PLANT = "<script>window.planted=1</script><img src=x onerror=window.planted=1>";

    private Console console;
    private String contact;

    @BeforeAll
    void plant() {
        console = Console.of();
        String company = console.server
                .call("POST", "/api/v2/externalcontacts/organizations", "{\"name\":\"" + PLANT + "\"}")
                .replaceFirst("^\\{\"id\":\"([^\"]+)\".*", "$1");
        contact = console.server.create("{\"firstName\":\"" + PLANT + "\",\"middleName\":\"" + PLANT
                + "\",\"lastName\":\"Planted\",\"salutation\":\"" + PLANT + "\",\"title\":\"" + PLANT
                + "\",\"otherPhone\":{\"display\":\"" + PLANT + "\"},\"address\":{\"address1\":\"" + PLANT
                + "\",\"city\":\"" + PLANT + "\"},\"twitterId\":{\"id\":\"1\",\"name\":\"" + PLANT
                + "\",\"screenName\":\"planted\"},\"externalOrganization\":{\"id\":\"" + company + "\"}}");
        console.server.call(
                "POST",
                RunnableServer.CONTACTS + "/" + contact + "/notes",
                "{\"noteText\":\"" + PLANT + "\",\"createdBy\":{\"id\":\"00000000-0000-4000-8000-000000000001\"}}");
    }

    @AfterAll
    void close() {
        console.close();
    }

    @Test
    void itIsShownAsText() {
        console.choose("planted", PLANT);
        console.await("#contact h3", "Notes");
        console.click("#live .bar button", "Events live");
        console.click("#live button.quiet", "was created");
        console.await("dialog pre", "onerror");
        assertThat(console.contact()).contains(PLANT);
        assertThat(console.browser.executeScript("return window.planted")).isNull();
        assertThat(console.browser.findElements(By.cssSelector("main img, main script, dialog img, dialog script")))
                .isEmpty();
        console.click("Close");
    }

    @Test
    void noScriptIsRunButTheServersOwn() throws IOException, InterruptedException {
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(console.server.uri("/console/")).build(), BodyHandlers.ofString());
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "https:", "data:");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void nothingIsAskedOfAnotherServer() {
        assertThat(console.browser.executeScript(
                        "return performance.getEntriesByType('resource').map(it => new URL(it.name).origin)"
                                + ".filter(origin => origin !== location.origin).length"))
                .isEqualTo(0L);
    }
}
