package no.kurspakker.export.inspect.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.export.scan.HtmlListener;
import no.kurspakker.export.scan.HtmlScan;
import no.kurspakker.export.scan.HtmlTags;
import no.kurspakker.export.scan.Reference;

/** Goes through one page once, and lets every rule of pages hear it. */
final class PageScan implements HtmlListener {

    /** A reference and the place of its tag; judged at the end, when the base is known. */
    private record Found(Reference reference, SourceSpan place) {}

    private final Text page;
    private final ContentRules all;
    private final PageRules rules;
    private final AccessRules access;
    private final HtmlScan links = new HtmlScan();
    private final List<Found> found = new ArrayList<>();
    private int offset;

    private PageScan(Text page, ContentRules all, PageRules rules, AccessRules access) {
        this.page = page;
        this.all = all;
        this.rules = rules;
        this.access = access;
    }

    static void scan(Text page, ContentRules all, boolean isDrawing) {
        AccessRules access = new AccessRules(page, all.findings(), isDrawing);
        PageRules rules = new PageRules(all.findings());
        PageScan scan = new PageScan(page, all, rules, access);
        HtmlTags.walk(page.text(), scan);
        access.end();
        for (Found one : scan.found) {
            all.references()
                    .add(new PlacedReference(one.reference(), scan.links.base(), one.place()));
        }
    }

    @Override
    public void at(int start) {
        offset = start;
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
        SourceSpan place = page.at(offset);
        links.start(name, attributes);
        collect(place);
        rules.start(name, attributes, place);
        access.start(name, attributes, place);
        attributes.forEach((attribute, value) -> {
            if (attribute.startsWith("on")) {
                all.scripts().judge(page, offset, attribute.equals("onunload") ? attribute : value);
            }
        });
    }

    @Override
    public void end(String name) {
        access.end(name);
    }

    @Override
    public void text(String html, int from, int to) {
        access.text(html, from, to);
    }

    @Override
    public void raw(String name, Map<String, String> attributes, String text) {
        links.raw(name, attributes, text);
        collect(page.at(offset));
        if (name.equals("script")) {
            all.credentials(page, text, true);
            if (!attributes.getOrDefault("type", "").endsWith("json")) {
                all.scripts().judge(page, offset, text);
            }
        }
    }

    private void collect(SourceSpan place) {
        List<Reference> met = links.references();
        for (int i = found.size(); i < met.size(); i++) {
            found.add(new Found(met.get(i), place));
        }
    }
}
