package no.kurspakker.course.importing.report;

import java.util.List;
import no.kurspakker.course.SourceSpan;

/**
 * One thing that an import recognised, guessed or left out.
 *
 * @param place in the document
 * @param arguments what the words quote; of what is left out, the first is the whole of its text
 */
public record ImportFinding(ImportNote note, SourceSpan place, List<String> arguments) {

    public ImportFinding {
        arguments = List.copyOf(arguments);
    }
}
