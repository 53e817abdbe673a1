package no.kurspakker.export.print;

import java.util.List;

/**
 * A success criterion of WCAG that Norwegian law requires, or that the course is made to beyond the law.
 *
 * @param number such as {@code 1.4.10}
 * @param level {@code A} or {@code AA}
 * @param isRequired by law; else it is one of WCAG 2.2
 * @param tests the classes that hold it; none if only a person can
 * @param needsPerson whether someone must look besides
 */
record Criterion(
        String number, String level, boolean isRequired, List<String> tests, boolean needsPerson) {

    Criterion {
        tests = List.copyOf(tests);
    }
}
