package no.kurspakker.course.importing.html;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.importing.document.Grid;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.Words;
import org.jsoup.nodes.Element;

/** Tables of HTML. */
final class HtmlTables {

    /** A table of this many cells in a row is for the eye alone: what stands in it reads as text. */
    private static final int NO_TABLE = 1;

    private final HtmlParts parts;
    private final HtmlPlaces places;

    HtmlTables(HtmlParts parts, HtmlPlaces places) {
        this.parts = parts;
        this.places = places;
    }

    List<Part> read(Element table) {
        List<List<Element>> rows = rows(table);
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Part> read = new ArrayList<>();
        if (columns <= NO_TABLE || !table.select("table table").isEmpty()) {
            rows.forEach(row -> row.forEach(cell -> read.addAll(parts.read(cell))));
            return read;
        }
        for (Element caption : table.select("> caption")) {
            List<Piece> text = new ArrayList<>(List.of(Words.of("Tabell: ")));
            text.addAll(parts.text(caption, places.of(caption)));
            read.add(new Passage(text, 1, places.of(caption)));
        }
        List<List<List<Piece>>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(row.stream()
                .map(cell -> Pieces.strip(parts.text(cell, places.of(cell))))
                .toList()));
        read.add(new Grid(cells, places.of(table)));
        return read;
    }

    private static List<List<Element>> rows(Element table) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            List<Element> cells = new ArrayList<>(row.select("> th, > td"));
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }
}
