package no.kurspakker.export.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.Asset;
import no.kurspakker.course.KnowledgeCheck;
import no.kurspakker.course.UnitId;
import no.kurspakker.export.PackagePath;
import no.kurspakker.tracking.StateKey;
import no.kurspakker.tracking.TrackedCheck;
import no.kurspakker.tracking.TrackingPlan;

/** What the text of one page needs while it is written: where it is, what it may link to, and what it has used. */
final class PageScope {

    private final String page;
    private final TrackingPlan plan;
    private final Addresses addresses;
    private final InterfaceText words;
    private final Images images;
    private final Optional<String> glossary;
    private final TermMarks terms;
    private final Map<Integer, Integer> references = new HashMap<>();
    private int drawings;

    PageScope(SitePage page, Addresses addresses, Site site, Images images) {
        this.page = page.id();
        this.plan = site.plan();
        this.addresses = addresses;
        this.words = site.words(page);
        this.images = images;
        this.glossary = site.glossary().map(SitePage::id);
        this.terms = new TermMarks(site.course(page).glossary());
    }

    /** {@return {@code check} in the main language, whose words name its options to a platform} */
    KnowledgeCheck original(KnowledgeCheck check) {
        return plan.course()
                .check(new UnitId(page), check.id())
                .map(TrackedCheck::written)
                .orElse(check);
    }

    InterfaceText words() {
        return words;
    }

    Image image(Asset asset) {
        return images.image(asset);
    }

    TermMarks terms() {
        return terms;
    }

    /** {@return a link to the explanation of the term {@code number}, from 1} */
    String term(int number) {
        return href(glossary.orElseThrow(), Optional.of(Integer.toString(number)));
    }

    /** {@return the key of a check on this page in the saved state} */
    String stateKey(UnitId check) {
        return StateKey.of(page, check);
    }

    /** {@return the id of a check on this page in {@code cmi.interactions}: letters, digits, underscores, a full stop} */
    String interaction(UnitId check) {
        return TrackingPlan.asciiIdentifier(page + "." + check.value());
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
