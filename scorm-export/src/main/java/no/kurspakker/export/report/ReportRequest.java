package no.kurspakker.export.report;

import java.nio.file.Path;
import java.util.Optional;
import no.kurspakker.tracking.report.source.MoodleSettings;
import no.kurspakker.tracking.report.source.ReportSources;

/**
 * A report to make.
 *
 * @param course the folder that holds {@code course.yaml}
 * @param sources the files it is made of
 * @param lrs an LRS that is asked too
 * @param moodle how exports are read; its zone is that of all times in the report, and its {@code readAt} the time of the data
 * @param out the folder for the report; made if it is missing
 */
public record ReportRequest(
        Path course,
        ReportSources sources,
        Optional<LrsSource> lrs,
        MoodleSettings moodle,
        ReportLook look,
        Path out) {}
