package no.kurspakker.course.importing.markdown;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.importing.document.ImportedDocument;
import no.kurspakker.course.importing.document.NeighbourFiles;
import no.kurspakker.course.importing.report.ImportFindings;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a document in Markdown. */
public final class MarkdownDocument {

    private static final int DEEPEST = 60;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private MarkdownDocument() {}

    /**
     * {@return the document}
     *
     * @param name of the file, for places
     * @param files gives the pictures beside it
     */
    public static ImportedDocument read(
            String text, String name, NeighbourFiles files, ImportFindings findings) {
        // Forms feeds are page breaks; a blank line is all that they mean here.
        String clean = text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        Node root = PARSER.parse(clean);
        MarkdownParts parts = new MarkdownParts(name, new BlankLines(clean), files, findings);
        return new ImportedDocument(name, Optional.empty(), Optional.empty(), parts.read(root));
    }
}
