package no.kurspakker.export.print.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Goes through the structure tree of a PDF. */
final class StructureWalk {

    private StructureWalk() {}

    /** {@return every structure element, in reading order} */
    static List<COSDictionary> elements(PDDocument pdf) {
        List<COSDictionary> found = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), found);
        return found;
    }

    private static void collect(COSDictionary parent, List<COSDictionary> found) {
        COSBase kids = parent.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            several.forEach(kid -> visit(kid, found));
        } else if (kids != null) {
            visit(kids, found);
        }
    }

    private static void visit(COSBase kid, List<COSDictionary> found) {
        COSBase direct = kid instanceof COSObject reference ? reference.getObject() : kid;
        // Other kids are marked content and links, which have no structure type.
        if (direct instanceof COSDictionary element && element.containsKey(COSName.S)) {
            found.add(element);
            collect(element, found);
        }
    }
}
