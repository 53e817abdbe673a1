package no.kurspakker.export.print;

import no.kurspakker.course.LanguageTag;

/** Writes the criteria into the sheet for the accessibility statement. */
final class CriteriaTable {

    private final SheetDocument sheet;
    private final PrintWords texts;
    private final PrintWords criteria;

    CriteriaTable(SheetDocument sheet, PrintWords texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.criteria = PrintWords.in(new LanguageTag(texts.language()), "criteria");
    }

    void write() {
        sheet.header(texts.text("criteria.head"));
        for (Criterion criterion : Criteria.all()) {
            sheet.row(String.join(
                    "|",
                    criterion.number() + " " + criteria.text(criterion.number() + ".name"),
                    criterion.level() + (criterion.isRequired() ? "" : " (WCAG 2.2)"),
                    texts.text("criteria." + who(criterion)),
                    criterion.needsPerson() ? criteria.text(criterion.number() + ".person") : "–",
                    ""));
        }
    }

    private static String who(Criterion criterion) {
        if (criterion.tests().isEmpty()) {
            return criterion.needsPerson() ? "person" : "design";
        }
        return criterion.needsPerson() ? "both" : "machine";
    }
}
