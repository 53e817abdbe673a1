package no.kurspakker.export.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.Asset;
import no.kurspakker.export.PackagePath;

/** What the text of one page needs while it is written: where it is, what it may link to, and what it has used. */
final class PageScope {

    private final String page;
    private final Addresses addresses;
    private final InterfaceText words;
    private final Images images;
    private final Map<Integer, Integer> references = new HashMap<>();
    private int drawings;

    PageScope(String page, Addresses addresses, InterfaceText words, Images images) {
        this.page = page;
        this.addresses = addresses;
        this.words = words;
        this.images = images;
    }

    InterfaceText words() {
        return words;
    }

    Image image(Asset asset) {
        return images.image(asset);
    }

    /** {@return an id on this page} */
    String id(String name) {
        return page + "/" + name;
    }

    /** {@return a new beginning for the ids of a drawing} Headings have no slash in theirs. */
    String nextDrawing() {
        drawings++;
        return id("figure/" + drawings);
    }

    /** {@return a link to an anchor on this page} */
    String here(String anchor) {
        return href(page, Optional.of(anchor));
    }

    String href(String target, Optional<String> anchor) {
        return addresses.href(document(), target, anchor);
    }

    /** {@return the anchor of one more reference to footnote {@code number}} */
    String nextReference(int number) {
        return reference(number, references.merge(number, 1, Integer::sum));
    }

    /** {@return how often the page refers to footnote {@code number}} */
    int references(int number) {
        return references.getOrDefault(number, 0);
    }

    /** {@return the anchor of the {@code time}th reference to footnote {@code number}, from 1} */
    static String reference(int number, int time) {
        return "fnref-" + number + (time == 1 ? "" : "-" + time);
    }

    static String footnote(int number) {
        return "fn-" + number;
    }

    private PackagePath document() {
        return addresses.document(page);
    }
}
