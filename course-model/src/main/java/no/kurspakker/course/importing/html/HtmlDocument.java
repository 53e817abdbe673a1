package no.kurspakker.course.importing.html;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.ImportedDocument;
import no.kurspakker.course.importing.document.NeighbourFiles;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.report.ImportFindings;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a document in HTML. Nothing that it names is fetched, and no script of it runs. */
public final class HtmlDocument {

    private static final int DEEPEST = 200;

    private HtmlDocument() {}

    /**
     * {@return the document}
     *
     * @param name of the file, for places
     * @param files gives the pictures beside it
     */
    public static ImportedDocument read(
            String html, String name, NeighbourFiles files, ImportFindings findings) {
        Document document = parser().parseInput(html, "");
        HtmlParts parts = new HtmlParts(new HtmlPlaces(name, 0), files, findings);
        String language = document.select("html").attr("lang");
        return new ImportedDocument(
                name,
                Optional.of(document.title().strip()).filter(title -> !title.isEmpty()),
                LanguageTag.isValid(language)
                        ? Optional.of(new LanguageTag(language))
                        : Optional.empty(),
                parts.read(document.body()));
    }

    /** {@return the parts of HTML that stands in another document from {@code place} on} */
    public static List<Part> fragment(
            String html, SourceSpan place, NeighbourFiles files, ImportFindings findings) {
        Document document = parser().parseInput(html, "");
        HtmlPlaces places = new HtmlPlaces(place.file(), place.line() - 1);
        return new HtmlParts(places, files, findings).read(document.body());
    }

    private static Parser parser() {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    }
}
