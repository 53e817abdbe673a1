package no.kurspakker.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How the course meets the eye. */
enum Look {
    DESKTOP_LIGHT(1280, 800, ColorScheme.LIGHT),
    DESKTOP_DARK(1280, 800, ColorScheme.DARK),
    /** A tablet held upright. */
    TABLET_LIGHT(820, 1180, ColorScheme.LIGHT),
    /** 1280 pixels at a zoom of 400 %, or a small telephone (WCAG 1.4.10). */
    NARROW_LIGHT(320, 640, ColorScheme.LIGHT),
    NARROW_DARK(320, 640, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Look(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    BrowserContext context(Browser browser) {
        return browser.newContext(still().setViewportSize(width, height).setColorScheme(scheme));
    }

    /** {@return a learner who asked for less motion: pages do not glide, which takes a test most of its time} */
    static BrowserContext withoutMotion(Browser browser) {
        return browser.newContext(still());
    }

    private static Browser.NewContextOptions still() {
        return new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    }
}
