package org.externalcontacts.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium without a screen, if this machine has it: one for all tests of a JVM, because it takes longer to start than most of them. */
final class Browser {

    private static final String MISSING =
            "SKIPPED: there is no browser here. The console is only tested where chromium and chromedriver are on the PATH; Debian's "
                    + "packages are chromium and chromium-driver.";

    private static @Nullable Browser running;

    final ChromeDriver driver;
    final Path downloads;

    private Browser(Path driver, Path browser) {
        this.downloads = directory();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toString());
        // Containers have neither the rights for its sandbox nor much shared memory.
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,1220", "--lang=en-GB");
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        this.driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .build(),
                options);
        Runtime.getRuntime().addShutdownHook(new Thread(this.driver::quit));
    }

    /** The browser. Without one the test is skipped, and the log says so. */
    static synchronized Browser get() {
        if (running == null) {
            Optional<Path> driver = found("chromedriver");
            Optional<Path> browser = found("chromium").or(() -> found("google-chrome"));
            if (driver.isEmpty() || browser.isEmpty()) {
                System.err.println(MISSING);
                Assumptions.abort(MISSING);
            }
            running = new Browser(driver.get(), browser.get());
        }
        return running;
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("downloads").toAbsolutePath();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Optional<Path> found(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
