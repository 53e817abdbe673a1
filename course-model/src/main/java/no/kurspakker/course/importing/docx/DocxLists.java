package no.kurspakker.course.importing.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.Listing;
import no.kurspakker.course.importing.document.Part;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Gathers the paragraphs that Word numbers or gives a bullet into lists, each level within the one above. */
final class DocxLists {

    private static final int DEEPEST = 8;

    private final List<Item> items = new ArrayList<>();

    private record Item(int level, boolean ordered, List<Part> parts, SourceSpan place) {}

    /** Whether {@code paragraph} belongs to a list; then it is taken. */
    boolean take(XWPFParagraph paragraph, SourceSpan place, DocxParagraphs paragraphs) {
        if (paragraph.getNumID() == null
                || paragraph.getNumID().equals(BigInteger.ZERO)
                || paragraphs.headingLevel(paragraph) > 0
                || paragraph.getText().isBlank()) {
            return false;
        }
        BigInteger depth = paragraph.getNumIlvl();
        int level = depth == null ? 0 : Math.min(DEEPEST, depth.intValue());
        String format = paragraph.getNumFmt();
        boolean ordered = format != null && !format.equals("bullet");
        items.add(new Item(level, ordered, paragraphs.read(paragraph, place.line()), place));
        return true;
    }

    /** The list that ends here, or nothing. */
    List<Part> end() {
        List<Part> lists = new ArrayList<>();
        int start = 0;
        while (start < items.size()) {
            int end = endOfList(start);
            lists.add(list(items.subList(start, end)));
            start = end;
        }
        items.clear();
        return lists;
    }

    /** Bullets and numbers of one level are two lists. */
    private int endOfList(int start) {
        Item first = items.get(start);
        int end = start + 1;
        while (end < items.size()
                && (items.get(end).level() > first.level()
                        || items.get(end).ordered() == first.ordered())) {
            end++;
        }
        return end;
    }

    private static Listing list(List<Item> items) {
        int level = items.stream().mapToInt(Item::level).min().orElse(0);
        List<List<Part>> outer = new ArrayList<>();
        int index = 0;
        while (index < items.size()) {
            int end = index + 1;
            while (end < items.size() && items.get(end).level() > level) {
                end++;
            }
            List<Part> parts = new ArrayList<>(items.get(index).parts());
            if (end > index + 1) {
                parts.add(list(items.subList(index + 1, end)));
            }
            outer.add(parts);
            index = end;
        }
        return new Listing(items.get(0).ordered(), outer, items.get(0).place());
    }
}
