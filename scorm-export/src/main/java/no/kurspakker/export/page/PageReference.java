package no.kurspakker.export.page;

import java.util.Optional;

/**
 * A page as another document links to it.
 *
 * @param unit id of the page's unit, if it is tracked
 * @param minutes how long it takes, in words
 */
record PageReference(String href, String title, Optional<String> unit, Optional<String> minutes) {}
