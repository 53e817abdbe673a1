package no.kurspakker.course.source.wording;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.folder.SourceText;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;

/** Reads {@code wording.txt}: a line each, {@code unwanted = instead}; a line that begins with {@code #} is a remark. */
final class WordingList {

    private WordingList() {}

    static List<Wording> read(SourceText file, Findings findings) {
        List<Wording> list = new ArrayList<>();
        String[] lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            String unwanted = equals < 0 ? "" : line.substring(0, equals).strip();
            String instead = line.substring(equals + 1).strip();
            if (unwanted.replace("*", "").isEmpty() || instead.isEmpty()) {
                SourceSpan place = new SourceSpan(file.file(), i + 1, 1);
                findings.add(CourseProblem.WORDING_LINE_INVALID, place, line);
            } else {
                list.add(Wording.of(unwanted, instead));
            }
        }
        return list;
    }
}
