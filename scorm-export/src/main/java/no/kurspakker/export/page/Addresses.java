package no.kurspakker.export.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.export.PackagePath;

/**
 * Where pages lie in one layout, and how a document links to them. All addresses are relative to the package's root;
 * documents in folders say so in {@code base}, so that an article reads the same wherever it is shown.
 */
final class Addresses {

    static final PackagePath INDEX = new PackagePath("index.html");

    private final Map<String, PackagePath> documents = new HashMap<>();

    private Addresses() {}

    /** {@return the layout with every page in {@code index.html}} */
    static Addresses embedded(Site site) {
        Addresses addresses = new Addresses();
        site.pages().forEach(page -> addresses.documents.put(page.id(), INDEX));
        return addresses;
    }

    /** {@return the layout with the first page in {@code index.html} and each other in a document of its own} */
    static Addresses separate(Site site) {
        Addresses addresses = new Addresses();
        site.pages().forEach(page -> addresses.documents.put(page.id(), page.document()));
        addresses.documents.put(site.pages().get(0).id(), INDEX);
        return addresses;
    }

    /** {@return the document that {@code page} is in} */
    PackagePath document(String page) {
        PackagePath document = documents.get(page);
        if (document == null) {
            throw new IllegalArgumentException("no page " + page);
        }
        return document;
    }

    /** {@return a link from the document {@code from} to {@code page}, or to an anchor on it} */
    String href(PackagePath from, String page, Optional<String> anchor) {
        PackagePath document = document(page);
        String fragment = "#" + page + anchor.map(name -> "/" + name).orElse("");
        if (document.equals(INDEX)) {
            return from.equals(INDEX) ? fragment : INDEX + fragment;
        }
        return anchor.isPresent() ? document + fragment : document.value();
    }
}
