package no.kurspakker.export.print.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Moves the text of each link from its structure element to its annotation, where ISO 14289-1, 7.18.5 wants it. In the
 * structure it would hide the words on the page from a screen reader.
 */
final class LinkTexts {

    private LinkTexts() {}

    static void mend(PDDocument pdf) {
        for (COSDictionary element : StructureWalk.elements(pdf)) {
            String text = element.getString(COSName.ALT, "");
            if ("Link".equals(element.getNameAsString(COSName.S))) {
                annotations(element, text);
                element.removeItem(COSName.ALT);
            } else if (element.containsKey(COSName.ALT) && text.isBlank()) {
                element.removeItem(COSName.ALT);
            }
        }
    }

    private static void annotations(COSDictionary link, String text) {
        COSBase kids = link.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            several.forEach(kid -> annotation(kid).ifPresent(a -> say(a, text)));
        } else if (kids != null) {
            annotation(kids).ifPresent(a -> say(a, text));
        }
    }

    private static Optional<COSDictionary> annotation(COSBase kid) {
        COSBase direct = kid instanceof COSObject reference ? reference.getObject() : kid;
        return direct instanceof COSDictionary dictionary
                ? Optional.ofNullable(dictionary.getCOSDictionary(COSName.OBJ))
                : Optional.empty();
    }

    private static void say(COSDictionary annotation, String text) {
        if (annotation.getString(COSName.CONTENTS, "").isBlank()) {
            annotation.setString(COSName.CONTENTS, text);
        }
    }
}
