package no.kurspakker.export.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a document what it loads and where it leads; to be fed by {@link HtmlTags}. */
public final class HtmlScan implements HtmlListener {

    private static final Set<String> LOADING = Set.of("src", "poster", "data", "xlink:href");
    private static final Set<String> LEADING = Set.of("a", "area");

    private static final Pattern ADDRESS = Pattern.compile("[a-z]+:[^\\s;,]+");

    private final List<Reference> references = new ArrayList<>();
    private String page = "";
    private String base = "";

    /** {@return what it has met so far} */
    public List<Reference> references() {
        return Collections.unmodifiableList(references);
    }

    /** {@return the address that references are relative to, itself relative to the file; empty for the file} */
    public String base() {
        return base;
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
        if (name.equals("article")) {
            page = attributes.getOrDefault("data-page", page);
        }
        if (name.equals("base") && isBase(attributes.getOrDefault("href", ""))) {
            return;
        }
        if (name.equals("meta") && attributes.containsKey("http-equiv")) {
            policy(attributes.getOrDefault("content", ""));
        }
        attributes.forEach((attribute, value) -> attribute(name, attribute, value));
    }

    /** Only the first base counts (HTML 4.2.3), and only one inside the package is taken as such. */
    private boolean isBase(String href) {
        Target target = Target.of(href);
        if (target.needsNetwork() || target.isAbsolute()) {
            return false;
        }
        base = base.isEmpty() ? href : base;
        return true;
    }

    /** What a policy opens, scripts may load (CSP 3, 6.1.2); what a refresh leads to is loaded without being asked for. */
    private void policy(String content) {
        for (Matcher address = ADDRESS.matcher(content); address.find(); ) {
            references.add(new Reference(address.group(), true, page));
        }
    }

    private void attribute(String element, String name, String value) {
        boolean isAnchor = LEADING.contains(element);
        if (LOADING.contains(name) || name.equals("href")) {
            references.add(new Reference(value, !isAnchor, page));
        } else if (name.equals("srcset") || name.equals("imagesrcset")) {
            for (String candidate : value.split(",", -1)) {
                references.add(new Reference(candidate.strip().split("\\s+", 2)[0], true, page));
            }
        } else if (name.equals("style")) {
            references.addAll(CssReferences.in(value, page));
        }
    }

    @Override
    public void raw(String name, Map<String, String> attributes, String text) {
        if (name.equals("style")) {
            references.addAll(CssReferences.in(text, page));
        }
    }
}
