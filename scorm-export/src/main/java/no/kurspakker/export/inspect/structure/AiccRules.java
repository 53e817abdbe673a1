package no.kurspakker.export.inspect.structure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.PackageAddress;
import no.kurspakker.export.scan.Target;

/** Reads and judges the files of an AICC course: {@code .crs}, {@code .au}, {@code .des}, {@code .cst}. */
final class AiccRules {

    private static final List<String> ENDINGS = List.of("crs", "au", "des", "cst");

    private final Material material;
    private final Findings findings;
    private final Map<String, String> names;
    private final Set<String> ids = new HashSet<>();
    private final List<Launch> launches = new ArrayList<>();
    private final Map<String, String> titles = new HashMap<>();

    private AiccRules(Material material, Map<String, String> names, Findings findings) {
        this.material = material;
        this.names = names;
        this.findings = findings;
    }

    /** {@return the course, if there is a file of one} */
    static Optional<Structure> read(Material material, Findings findings) {
        Map<String, String> names = new TreeMap<>();
        for (String name : material.kept().keySet()) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (ENDINGS.contains(ending)) {
                names.merge(ending, name, (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        boolean isCourse = names.containsKey("crs") || names.containsKey("au");
        return isCourse
                ? Optional.of(new AiccRules(material, names, findings).judge())
                : Optional.empty();
    }

    private Structure judge() {
        String first = names.getOrDefault("crs", names.getOrDefault("au", ""));
        for (String ending : ENDINGS) {
            if (!names.containsKey(ending)) {
                findings.on(first, PackageFinding.AICC_FILE_MISSING, "." + ending, first);
            }
        }
        Map<String, String> course = course();
        table("des", List.of("system_id", "title")).ifPresent(this::descriptions);
        table("au", List.of("system_id", "file_name")).ifPresent(this::units);
        table("cst", List.of("block", "member")).ifPresent(this::members);
        return new Structure(
                PackageKind.AICC,
                course.getOrDefault("version", ""),
                course.getOrDefault("course_id", ""),
                course.getOrDefault("course_title", ""),
                launches);
    }

    private String text(String ending) {
        byte[] bytes = material.file(names.getOrDefault(ending, "")).orElse(new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Map<String, String> course() {
        Map<String, String> fields = new HashMap<>();
        if (!names.containsKey("crs")) {
            return fields;
        }
        for (String line : text("crs").split("\\R", -1)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(
                        line.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        line.substring(equals + 1).strip());
            }
        }
        for (String needed : List.of("Course_ID", "Course_Title")) {
            if (fields.getOrDefault(needed.toLowerCase(Locale.ROOT), "").isEmpty()) {
                findings.on(
                        names.getOrDefault("crs", ""),
                        PackageFinding.AICC_FIELD_MISSING,
                        "Course",
                        needed);
            }
        }
        return fields;
    }

    private Optional<AiccTable> table(String ending, List<String> columns) {
        String name = names.get(ending);
        if (name == null) {
            return Optional.empty();
        }
        AiccTable table = AiccTable.read(text(ending));
        boolean whole = true;
        for (String column : columns) {
            if (!table.has(column)) {
                findings.on(name, PackageFinding.AICC_COLUMN_MISSING, column);
                whole = false;
            }
        }
        return whole ? Optional.of(table) : Optional.empty();
    }

    private SourceSpan place(String ending, AiccTable table, int row) {
        return new SourceSpan(names.getOrDefault(ending, ""), table.lines().get(row), 1);
    }

    private boolean fits(String ending, AiccTable table, int row) {
        int values = table.rows().get(row).size();
        // A block has as many members as it needs.
        boolean fits = ending.equals("cst") || values == table.columns().size();
        if (!fits) {
            findings.at(
                    place(ending, table, row),
                    PackageFinding.AICC_ROW_LENGTH,
                    String.valueOf(values),
                    String.valueOf(table.columns().size()));
        }
        return fits;
    }

    private void descriptions(AiccTable table) {
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> row = table.rows().get(i);
            if (fits("des", table, i)) {
                String id = table.value(row, "system_id").toLowerCase(Locale.ROOT);
                if (titles.put(id, table.value(row, "title")) != null) {
                    findings.at(place("des", table, i), PackageFinding.AICC_ID_TWICE, id);
                }
            }
        }
    }

    private void units(AiccTable table) {
        if (table.rows().isEmpty()) {
            findings.on(names.getOrDefault("au", ""), PackageFinding.AICC_AU_NONE);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            if (fits("au", table, i)) {
                unit(table, i);
            }
        }
    }

    private void unit(AiccTable table, int row) {
        SourceSpan place = place("au", table, row);
        List<String> values = table.rows().get(row);
        String id = table.value(values, "system_id");
        if (!ids.add(id.toLowerCase(Locale.ROOT))) {
            findings.at(place, PackageFinding.AICC_ID_TWICE, id);
        }
        String score = table.value(values, "mastery_score");
        if (!score.isEmpty() && !score.matches("100(\\.0+)?|\\d{1,2}(\\.\\d{1,9})?")) {
            findings.at(place, PackageFinding.AICC_MASTERY_FORM, score);
        }
        String address = table.value(values, "file_name");
        String title = titles.getOrDefault(id.toLowerCase(Locale.ROOT), "");
        launches.add(new Launch(id, title, address, true));
        if (Target.of(address).scheme().isEmpty()) {
            String path = PackageAddress.resolve("", "", address).orElse(address);
            if (!material.files().has(path)) {
                findings.at(place, PackageFinding.START_PAGE_MISSING, address, "");
            }
        }
    }

    private void members(AiccTable table) {
        Set<String> blocks = new HashSet<>(titles.keySet());
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> row = table.rows().get(i);
            for (int column = 1; column < row.size(); column++) {
                String member = table.isMember(column) ? row.get(column) : "";
                String id = member.toLowerCase(Locale.ROOT);
                if (!id.isEmpty() && !ids.contains(id) && !blocks.contains(id)) {
                    findings.at(place("cst", table, i), PackageFinding.AICC_AU_UNKNOWN, member);
                }
            }
        }
    }
}
