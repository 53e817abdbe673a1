package no.kurspakker.portal.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.kurspakker.export.report.ReportPdf;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.format.ReportFiles;
import no.kurspakker.tracking.report.rollup.UnitStatus;
import no.kurspakker.tracking.report.table.CellValue;
import no.kurspakker.tracking.report.table.CsvTable;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.report.words.ReportWords;

/** The files of a report. */
public final class ReportExports {

    /** Who is to be reminded. */
    public static final String REMINDERS = "reminders.csv";

    private static final String PDF = "report.pdf";

    private ReportExports() {}

    /** {@return the names of the files that there are} */
    public static List<String> names(boolean isRegion) {
        return isRegion
                ? List.of("report.xlsx", "municipalities.csv", "groups.csv", PDF, "report.json")
                : List.of(
                        "report.xlsx",
                        "learners.csv",
                        "municipalities.csv",
                        "groups.csv",
                        PDF,
                        "report.json",
                        REMINDERS);
    }

    /** {@return the media type of the file {@code name}} */
    public static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> "text/csv; charset=utf-8";
            case "pdf" -> "application/pdf";
            case "json" -> "application/json";
            default -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        };
    }

    /**
     * {@return the file {@code name}, which is one of {@link #names}}
     *
     * @throws IOException if there is no room for it while it is made
     */
    public static byte[] of(String name, ViewedReport viewed, ReportWords words)
            throws IOException {
        if (name.equals(PDF)) {
            try (InputStream pdf = ReportPdf.of(viewed, words).open()) {
                return pdf.readAllBytes();
            }
        }
        Path folder = Files.createTempDirectory("kurspakker-report");
        try {
            if (name.equals(REMINDERS)) {
                reminders(viewed, words, folder.resolve(name));
            } else {
                ReportFiles.write(viewed, words, folder);
            }
            return Files.readAllBytes(folder.resolve(name));
        } finally {
            delete(folder);
        }
    }

    /** Everybody who has not completed the course, with what is missing. */
    private static void reminders(ViewedReport viewed, ReportWords words, Path file)
            throws IOException {
        List<TrackedUnit> required = viewed.report().course().plan().required();
        try (CsvTable table = CsvTable.open(file, words.zone())) {
            List<CellValue> header = new ArrayList<>();
            for (String key : List.of(
                    "id", "home-page", "name", "municipality", "last-activity", "missing")) {
                header.add(CellValue.of(words.text(key)));
            }
            table.row(header);
            for (LearnerReport learner : viewed.report().learners()) {
                if (learner.status() != UnitStatus.COMPLETED) {
                    List<String> missing = required.stream()
                            .filter(unit -> learner.unit(unit.id()).completed().isEmpty())
                            .map(TrackedUnit::title)
                            .toList();
                    table.row(List.of(
                            CellValue.of(learner.key().name()),
                            CellValue.of(learner.key().homePage()),
                            CellValue.of(learner.name().orElse("")),
                            CellValue.of(learner.municipality()
                                    .map(viewed.report().course()::municipalityName)
                                    .orElse("")),
                            CellValue.of(learner.lastActivity()
                                    .map(moment -> words.time(moment.at()))
                                    .orElse("")),
                            CellValue.of(String.join(", ", missing))));
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
