package no.kurspakker.acceptance;

import java.nio.file.Path;

/** What the build tells the tests. */
enum Setting {
    /** The Chromium to use. */
    CHROMIUM("acceptance.chromium", "/usr/bin/chromium"),
    /** The folder of this module. */
    MODULE("acceptance.module", "."),
    /** The folder of the built packages. */
    PACKAGES("acceptance.packages", "../content/target/packages");

    private final String property;
    private final String otherwise;

    Setting(String property, String otherwise) {
        this.property = property;
        this.otherwise = otherwise;
    }

    Path path() {
        return Path.of(System.getProperty(property, otherwise)).toAbsolutePath().normalize();
    }
}
