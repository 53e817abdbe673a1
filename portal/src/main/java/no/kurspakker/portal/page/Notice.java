package no.kurspakker.portal.page;

import java.util.List;

/** Something to be told above a page. */
public record Notice(boolean isProblem, List<String> lines) {

    public Notice {
        lines = List.copyOf(lines);
    }
}
