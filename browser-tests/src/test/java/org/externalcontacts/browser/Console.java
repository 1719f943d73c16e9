package org.externalcontacts.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The console as a person uses it: what is seen, and what is clicked and typed. Whatever is not there yet is waited for. */
final class Console implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final RunnableServer server;
    final ChromeDriver browser;
    final Path downloads;

    private Console(RunnableServer server, Browser shown) {
        this.server = server;
        this.browser = shown.driver;
        this.downloads = shown.downloads;
    }

    /** Opens the address that the server prints. */
    static Console of(String... options) {
        Browser browser = Browser.get();
        Console console = new Console(new RunnableServer(options), browser);
        console.open();
        return console;
    }

    /** Opens it on a server that has forgotten everything, which is quicker than another server. */
    void openAnew() {
        server.call("POST", "/local/reset", "");
        open();
    }

    void open() {
        // From another page: where only the token behind the # differs, no new page is loaded that could be waited for.
        browser.get("about:blank");
        browser.get(server.console);
        await(By.cssSelector("#acts button"));
    }

    WebElement await(By what) {
        return until(
                String.valueOf(what),
                driver -> driver.findElements(what).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Waits until an element of this kind shows this text, and returns it. */
    WebElement await(String selector, String text) {
        return until(
                selector + " with " + text,
                driver -> driver.findElements(By.cssSelector(selector)).stream()
                        .filter(element -> element.getText().contains(text))
                        .findFirst()
                        .orElse(null));
    }

    /** Clicks the element of this kind that shows this text. It may be drawn anew meanwhile, because somebody else changed what it shows. */
    void click(String selector, String text) {
        until(selector + " with " + text, driver -> {
            driver.findElements(By.cssSelector(selector)).stream()
                    .filter(element -> element.getText().contains(text))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException(text))
                    .click();
            return true;
        });
    }

    <T> T until(ExpectedCondition<T> condition) {
        return until("what was waited for", condition);
    }

    private <T> T until(String what, ExpectedCondition<T> condition) {
        return new WebDriverWait(browser, PATIENCE)
                .withMessage(what)
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    void type(String selector, String text) {
        WebElement input = await(By.cssSelector(selector));
        input.clear();
        input.sendKeys(text);
    }

    /** Clicks the button with this text, in a dialog if one is open. */
    void click(String text) {
        String within = browser.findElements(By.cssSelector("dialog[open]")).isEmpty() ? "//" : "//dialog[@open]//";
        await(By.xpath(within + "button[normalize-space()='" + text + "']")).click();
    }

    /** Types into the search box, and waits until the search is done and lists somebody of this name: an older list may show them as well. */
    WebElement find(String text, String name) {
        type("#search", text);
        return await("#contacts[aria-busy=false] [role=option]", name);
    }

    /** Chooses somebody in the list, and waits until they are shown. */
    void choose(String text, String name) {
        find(text, name);
        click("#contacts [role=option]", name);
        await("#contact h2", name);
    }

    String contact() {
        return until(driver -> driver.findElement(By.id("contact")).getText());
    }

    List<String> names() {
        return until(driver -> driver.findElements(By.cssSelector("#contacts strong")).stream()
                .map(WebElement::getText)
                .toList());
    }

    byte[] picture() {
        return browser.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        // What it follows would otherwise be asked for until the next test opens another.
        browser.get("about:blank");
        server.close();
    }
}
