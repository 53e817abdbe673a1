package no.kurspakker.acceptance;

import java.nio.file.Path;

/** What the build tells the tests. */
enum Setting {
    /** The Chromium to use. */
    CHROMIUM("acceptance.chromium", "/usr/bin/chromium"),
    /** The folder of this module. */
    MODULE("acceptance.module", "."),
    /** The folder of the built packages. */
    PACKAGES("acceptance.packages", "../content/target/packages"),
    /** The folder of the course that is in the packages. */
    COURSE("acceptance.course", "../content/src/main/course"),
    /** Where chance begins; 0 for a new beginning in each run. */
    SEED("acceptance.seed", "0"),
    /** {@code some} of the platforms for each test, or {@code all}. */
    PLATFORMS("acceptance.platforms", "some"),
    /** How many browsers are killed. */
    KILLS("acceptance.kills", "20");

    private final String property;
    private final String otherwise;

    Setting(String property, String otherwise) {
        this.property = property;
        this.otherwise = otherwise;
    }

    String text() {
        return System.getProperty(property, otherwise);
    }

    long number() {
        return Long.parseLong(text());
    }

    Path path() {
        return Path.of(text()).toAbsolutePath().normalize();
    }
}
