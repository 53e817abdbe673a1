package no.kurspakker.course.importing.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.importing.document.Divider;
import no.kurspakker.course.importing.document.FilmLink;
import no.kurspakker.course.importing.document.Grid;
import no.kurspakker.course.importing.document.Heading;
import no.kurspakker.course.importing.document.Listing;
import no.kurspakker.course.importing.document.Note;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.PartVisitor;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Picture;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.Quotation;
import no.kurspakker.course.importing.document.Verbatim;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/** The parts of one page as the Markdown of a course. */
final class PageText implements PartVisitor<String> {

    private static final Pattern CAPTION =
            Pattern.compile("(?:Tabell|Table)(?: \\d+)?\\s*[:.–-]\\s*");

    private final MediaFolder media;
    private final ImportFindings findings;
    private String heading;

    /** @param title what a table is about that has no heading above it */
    PageText(MediaFolder media, ImportFindings findings, String title) {
        this.media = media;
        this.findings = findings;
        this.heading = title;
    }

    /** {@code parts}, blank lines between them. */
    String of(List<Part> parts) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Grid grid) {
                boolean captioned = i > 0 && isCaption(parts.get(i - 1));
                texts.add(captioned ? table(grid) : caption(grid) + "\n\n" + table(grid));
            } else if (i + 1 < parts.size()
                    && parts.get(i + 1) instanceof Grid
                    && isCaption(parts.get(i))) {
                texts.add("Tabell: " + withoutLabel(((Passage) parts.get(i)).text()));
            } else {
                texts.add(parts.get(i).accept(this));
            }
        }
        return String.join(
                "\n\n", texts.stream().filter(text -> !text.isEmpty()).toList());
    }

    private static boolean isCaption(Part part) {
        return part instanceof Passage passage
                && CAPTION.matcher(Pieces.plain(passage.text())).lookingAt();
    }

    private static String withoutLabel(List<Piece> text) {
        Matcher label = CAPTION.matcher(Pieces.plain(text));
        return label.lookingAt()
                ? MarkdownText.of(Pieces.drop(Pieces.strip(text), label.end()))
                : MarkdownText.of(text);
    }

    private String caption(Grid grid) {
        findings.add(ImportNote.TABLE_CAPTION, grid.place(), heading);
        return "Tabell: " + MarkdownText.escaped(heading);
    }

    @Override
    public String visit(Heading part) {
        heading = Pieces.plain(part.text());
        String text = MarkdownText.of(Pieces.plainLook(part.text())).replace("\\\n", " ");
        return "#".repeat(Math.min(6, Math.max(2, part.level()))) + " " + text;
    }

    @Override
    public String visit(Passage passage) {
        return MarkdownText.of(passage.text());
    }

    @Override
    public String visit(Listing list) {
        findings.add(
                ImportNote.LIST, list.place(), Integer.toString(list.items().size()));
        List<String> items = new ArrayList<>();
        boolean loose = list.items().stream().anyMatch(item -> item.size() > 1);
        for (List<Part> item : list.items()) {
            String mark = list.ordered() ? (items.size() + 1) + ". " : "- ";
            items.add(mark + indented(of(item), mark.length()));
        }
        return String.join(loose ? "\n\n" : "\n", items);
    }

    private static String indented(String text, int by) {
        return text.replaceAll("\n(?!\n)", "\n" + " ".repeat(by));
    }

    @Override
    public String visit(Grid grid) {
        return caption(grid) + "\n\n" + table(grid);
    }

    private String table(Grid grid) {
        int columns = grid.rows().stream().mapToInt(List::size).max().orElse(1);
        List<String> lines = new ArrayList<>();
        for (List<List<Piece>> row : grid.rows()) {
            StringBuilder line = new StringBuilder("|");
            for (int column = 0; column < columns; column++) {
                String cell = column < row.size() ? MarkdownText.cell(row.get(column)) : "";
                line.append(' ').append(cell).append(" |");
            }
            lines.add(line.toString());
            if (lines.size() == 1) {
                lines.add("|" + "---|".repeat(columns));
            }
        }
        findings.add(
                ImportNote.TABLE,
                grid.place(),
                Integer.toString(grid.rows().size() - 1),
                Integer.toString(columns));
        return String.join("\n", lines);
    }

    @Override
    public String visit(Picture picture) {
        String image = media.image(picture);
        if (picture.caption().isEmpty()) {
            return image;
        }
        return ":::figure\n" + image + "\n\n" + MarkdownText.of(picture.caption()) + "\n:::";
    }

    @Override
    public String visit(FilmLink film) {
        String address = film.address()
                .map(known -> "url=\"" + known.value() + "\"")
                .orElse("page=\"" + placeholder(film) + "\"");
        return ":::film {title=\"" + attribute(film.title()) + "\" provider=\""
                + attribute(film.provider()) + "\" " + address + "}\n"
                + MarkdownText.of(film.text()) + "\n:::";
    }

    /** The provider's own page, where it is known; else an address that leads nowhere, for the author to replace. */
    private static String placeholder(FilmLink film) {
        return film.provider().equals("YouTube")
                ? "https://www.youtube.com/"
                : "https://example.org/";
    }

    private static String attribute(String text) {
        return text.replace('"', '”').replaceAll("\\s+", " ").strip();
    }

    @Override
    public String visit(Note note) {
        findings.add(ImportNote.FOOTNOTE, note.place(), note.label());
        return "[^" + note.label() + "]: " + indented(of(note.parts()), 4);
    }

    @Override
    public String visit(Quotation quotation) {
        return "> " + of(quotation.parts()).replace("\n", "\n> ").replace("> \n", ">\n");
    }

    @Override
    public String visit(Verbatim verbatim) {
        String fence = "```";
        while (verbatim.text().contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + verbatim.text().stripTrailing() + "\n" + fence;
    }

    @Override
    public String visit(Divider divider) {
        return "";
    }
}
