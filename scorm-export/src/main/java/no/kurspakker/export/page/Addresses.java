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

    private final PackagePath index;
    private final Map<String, PackagePath> documents = new HashMap<>();

    private Addresses(Site site) {
        this.index = site.language().index();
    }

    /** {@return the layout with every page in one document, {@code index.html} or that of another language} */
    static Addresses embedded(Site site) {
        Addresses addresses = new Addresses(site);
        site.pages().forEach(page -> addresses.documents.put(page.id(), addresses.index));
        return addresses;
    }

    /** {@return the layout with the first page in that document and each other in a document of its own} */
    static Addresses separate(Site site) {
        Addresses addresses = new Addresses(site);
        String folder = site.language().folder();
        site.pages()
                .forEach(page -> addresses.documents.put(
                        page.id(), new PackagePath(folder + page.document())));
        addresses.documents.put(site.pages().get(0).id(), addresses.index);
        return addresses;
    }

    /** {@return the document with the first page} */
    PackagePath index() {
        return index;
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
        if (document.equals(index)) {
            // a document in a folder has another base, from which a fragment alone would lead away
            return from.equals(INDEX) && index.equals(INDEX) ? fragment : index + fragment;
        }
        return anchor.isPresent() ? document + fragment : document.value();
    }
}
