package no.kurspakker.export.page;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.GlossaryTerm;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.Page;
import no.kurspakker.course.PageText;
import no.kurspakker.course.PageVisitor;
import no.kurspakker.course.Section;
import no.kurspakker.course.Welcome;
import no.kurspakker.course.text.PlainText;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import no.kurspakker.export.page.html.Markup;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the search in the course searches: a script, since nothing else can be loaded from disk, that sets one list of
 * {@code [page, anchor, title, text]}. The words stand as they are; whoever searches folds them, so that what is found can
 * be shown.
 */
final class SearchIndex implements PageVisitor<List<SearchEntry>> {

    /** Characters of text in all; in a course beyond it every section keeps its beginning. */
    private static final int LARGEST = 1_000_000;

    private static final JsonFactory JSON =
            JsonFactory.builder().characterEscapes(new ScriptEscapes()).build();

    private final SitePage page;

    private SearchIndex(SitePage page) {
        this.page = page;
    }

    static Content of(Site site) {
        List<SearchEntry> entries = new ArrayList<>();
        for (SitePage page : site.pages()) {
            Optional<Page> text = page.text();
            entries.addAll(
                    text.isPresent()
                            ? text.get().accept(new SearchIndex(page))
                            : terms(page, site.course().glossary()));
        }
        long all = entries.stream().mapToLong(entry -> entry.text().length()).sum();
        int each = all <= LARGEST ? Integer.MAX_VALUE : LARGEST / entries.size();
        return Bytes.of("window.kurspakkerIndex="
                + json(entries.stream().map(entry -> entry.upTo(each)).toList()).html()
                + ";\n");
    }

    private static Markup json(List<SearchEntry> entries) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            for (SearchEntry entry : entries) {
                json.writeStartArray();
                json.writeString(entry.page());
                json.writeString(entry.anchor());
                json.writeString(entry.title());
                json.writeString(entry.text());
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        return new Markup(out.toString());
    }

    private static List<SearchEntry> terms(SitePage page, List<GlossaryTerm> glossary) {
        List<SearchEntry> entries = new ArrayList<>();
        for (GlossaryTerm term : glossary) {
            String anchor = Integer.toString(entries.size() + 1);
            entries.add(new SearchEntry(page.id(), anchor, term.term(), term.explanation()));
        }
        return entries;
    }

    @Override
    public List<SearchEntry> visit(Welcome welcome) {
        return text(welcome.text());
    }

    @Override
    public List<SearchEntry> visit(Chapter chapter) {
        return text(chapter.text());
    }

    @Override
    public List<SearchEntry> visit(GroupTask task) {
        StringBuilder words = new StringBuilder(SearchText.of(task.context()));
        task.questions()
                .forEach(question -> words.append(' ').append(PlainText.of(question.text())));
        return List.of(new SearchEntry(page.id(), "", page.title(), words.toString()));
    }

    private List<SearchEntry> text(PageText text) {
        List<SearchEntry> entries = new ArrayList<>();
        entries.add(new SearchEntry(page.id(), "", page.title(), SearchText.of(text.lead())));
        text.sections().forEach(section -> add(section, entries));
        return entries;
    }

    private void add(Section section, List<SearchEntry> entries) {
        entries.add(new SearchEntry(
                page.id(),
                section.anchor(),
                PlainText.of(section.title()),
                SearchText.of(section.blocks())));
        section.sections().forEach(inner -> add(inner, entries));
    }
}
