package no.kurspakker.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The one Chromium of a test run. Not for several threads. */
final class Chromium implements AutoCloseable {

    /** Nothing but the page itself may load anything. */
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            // a process less to start; without a window there is nothing to gain from one
            "--in-process-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // not by interception, which would keep a page's last requests from being sent
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1, EXCLUDE localhost,"
                    + " EXCLUDE *.localhost",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * {@return a Chromium that has been started}
     *
     * @throws IllegalStateException if there is none where the setting says
     */
    static Chromium start() {
        Path program = program();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(flags())));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /**
     * {@return the Chromium of the setting}
     *
     * @throws IllegalStateException if there is none
     */
    static Path program() {
        Path program = Setting.CHROMIUM.path();
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("no Chromium at " + program
                    + ": install it (Debian, Ubuntu: apt-get install chromium), or name another"
                    + " with -Dchromium=PATH");
        }
        return program;
    }

    static List<String> flags() {
        List<String> flags = new ArrayList<>(QUIET);
        if ("root".equals(System.getProperty("user.name"))) {
            flags.add("--no-sandbox");
        }
        return flags;
    }
}
