package no.kurspakker.export.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.tracking.report.source.MoodleSettings;
import no.kurspakker.tracking.report.source.ReportSources;
import no.kurspakker.tracking.report.view.ReportView;

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
        Look look,
        Path out) {

    /**
     * How the report looks, and to whom.
     *
     * @param names whether names from lists and exports are shown
     * @param pdf whether there is a PDF too
     */
    public record Look(ReportView view, boolean names, boolean pdf, Locale language) {}
}
