package org.externalcontacts.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium without a screen, if this machine has it. */
final class Browser {

    private static final String MISSING =
            "SKIPPED: there is no browser here. The console is only tested where chromium and chromedriver are "
                    + "on the PATH; Debian's packages are chromium and chromium-driver.";

    private Browser() {}

    /** A new one, to be quit by the caller. Without a browser the test is skipped, and the log says so. */
    static ChromeDriver start(Path downloads) {
        Optional<Path> driver = found("chromedriver");
        Optional<Path> browser = found("chromium").or(() -> found("google-chrome"));
        if (driver.isEmpty() || browser.isEmpty()) {
            System.err.println(MISSING);
            Assumptions.abort(MISSING);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toString());
        // Containers have neither the rights for its sandbox nor much shared memory.
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,1100", "--lang=en-GB");
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    private static Optional<Path> found(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
