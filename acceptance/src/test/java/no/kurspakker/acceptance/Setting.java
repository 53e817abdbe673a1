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
    /** How many browsers are killed. */
    KILLS("acceptance.kills", "20");

    private final String property;
    private final String otherwise;

    Setting(String property, String otherwise) {
        this.property = property;
        this.otherwise = otherwise;
    }

    long number() {
        return Long.parseLong(System.getProperty(property, otherwise));
    }

    Path path() {
        return Path.of(System.getProperty(property, otherwise)).toAbsolutePath().normalize();
    }
}
