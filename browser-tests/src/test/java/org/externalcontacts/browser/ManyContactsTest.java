package org.externalcontacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With a hundred thousand contacts the page holds no more than one page of them. Prints the figures of the README. */
@Tag("soak")
@Timeout(600)
class ManyContactsTest {

    private static final int CONTACTS = 100_000;
    private static final int AT_ONCE = 5_000;
    private static final int VISITS = 11;

    private static final String FIRST_ROW = """
            const done = arguments[arguments.length - 1];
            const look = () => document.querySelector('#contacts [role=option]')
                ? requestAnimationFrame(() => done(performance.now())) : requestAnimationFrame(look);
            look();""";

    private static final String WATCHED = """
            window.slowest = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
                if (entry.name.startsWith('key')) { window.slowest = Math.max(window.slowest, entry.duration); }
            })).observe({ type: 'event', durationThreshold: 16 });""";

    private Console console;

    @BeforeEach
    void open() {
        console = Console.of();
        for (int seed = 0; seed < CONTACTS / AT_ONCE; seed++) {
            console.server.call(
                    "POST", "/local/people", "{\"number\":" + AT_ONCE + ",\"seed\":" + seed + ",\"duplicates\":0}");
        }
    }

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void theListIsShownAndSearchedWithoutAStall() {
        List<Double> visits = new ArrayList<>();
        for (int visit = 0; visit < VISITS; visit++) {
            console.browser.navigate().refresh();
            visits.add(number(console.browser.executeAsyncScript(FIRST_ROW)));
        }
        Collections.sort(visits);
        console.browser.executeScript(WATCHED);
        for (String key : List.of("m", "a", "r", "i", "a", " ", "g", "a", "r")) {
            console.browser.findElement(org.openqa.selenium.By.id("search")).sendKeys(key);
        }
        console.await("#pages span", "contact");
        double slowest = number(console.browser.executeScript("return window.slowest"));
        System.out.printf(
                "%d contacts: first screen %.0f ms (median of %d, worst %.0f); slowest key %.0f ms%n",
                CONTACTS, visits.get(VISITS / 2), VISITS, visits.get(VISITS - 1), slowest);
        assertThat(console.names()).hasSizeLessThanOrEqualTo(50);
    }

    private static double number(@Nullable Object answer) {
        return Double.parseDouble(String.valueOf(answer));
    }
}
