package no.kurspakker.course.source.page;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The pages of the course by file: what links can lead to. */
public final class PageIndex {

    private final Map<String, Optional<String>> ids = new TreeMap<>();

    /**
     * Adds a page.
     *
     * @param id absent if a problem hides it
     */
    public void add(String file, Optional<String> id) {
        ids.put(file, id);
    }

    public boolean contains(String file) {
        return ids.containsKey(file);
    }

    /** {@return the id of the page in {@code file}} */
    public Optional<String> id(String file) {
        return ids.getOrDefault(file, Optional.empty());
    }

    /** {@return all files, in alphabetical order} */
    public Set<String> files() {
        return ids.keySet();
    }
}
