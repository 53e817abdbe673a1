package no.kurspakker.course.source.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.kurspakker.course.GroupWork;
import no.kurspakker.course.HandInLevel;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import no.kurspakker.course.source.problem.Proposal;
import no.kurspakker.course.source.yaml.YamlMapping;
import no.kurspakker.course.source.yaml.YamlScalar;

/** Reads what {@code course.yaml} says about group work. */
final class GroupWorkReader {

    private static final List<KeyName> KEYS = KeyName.of(GroupWorkHeader.class);
    private static final List<KeyName> MUNICIPALITY_KEYS = KeyName.of(MunicipalityHeader.class);
    private static final Pattern NUMBER = Pattern.compile(MunicipalityHeader.NUMBER);
    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,2}");

    private final Findings findings;

    GroupWorkReader(Findings findings) {
        this.findings = findings;
    }

    GroupWorkHeader read(YamlMapping mapping) {
        KeyReader keys = new KeyReader(mapping, KEYS, findings);
        HandInLevel handIn = handIn(keys);
        Optional<Integer> days = number(
                keys,
                "drafts-expire-after",
                GroupWorkHeader.MOST_DAYS,
                CourseProblem.DRAFT_DAYS_INVALID);
        return new GroupWorkHeader(Optional.of(handIn), days, Optional.of(municipalities(keys)));
    }

    private HandInLevel handIn(KeyReader keys) {
        List<String> levels =
                Arrays.stream(HandInLevel.values()).map(HandInLevel::id).toList();
        Optional<String> level = keys.text("hand-in");
        if (level.isPresent() && !levels.contains(level.get())) {
            findings.add(
                    CourseProblem.HAND_IN_UNKNOWN,
                    keys.place("hand-in"),
                    level.get(),
                    String.join(", ", levels),
                    Proposal.of(level.get(), levels));
        }
        return Arrays.stream(HandInLevel.values())
                .filter(known -> level.equals(Optional.of(known.id())))
                .findFirst()
                .orElse(GroupWork.DEFAULT.handIn());
    }

    private List<MunicipalityHeader> municipalities(KeyReader keys) {
        List<MunicipalityHeader> municipalities = new ArrayList<>();
        Map<String, SourceSpan> numbers = new HashMap<>();
        for (YamlMapping mapping : keys.mappings("municipalities")) {
            KeyReader entry = new KeyReader(mapping, MUNICIPALITY_KEYS, findings);
            Optional<String> number = municipalityNumber(entry);
            Optional<String> name = entry.text("name");
            Optional<Integer> seats = number(
                    entry, "seats", MunicipalityHeader.MOST_SEATS, CourseProblem.SEATS_INVALID);
            if (number.isPresent() && name.isPresent()) {
                SourceSpan first = numbers.putIfAbsent(number.get(), mapping.source());
                if (first != null) {
                    findings.add(
                            CourseProblem.MUNICIPALITY_DUPLICATE,
                            entry.place("number"),
                            number.get(),
                            Integer.toString(first.line()));
                }
                municipalities.add(new MunicipalityHeader(number.get(), name.get(), seats));
            }
        }
        return municipalities;
    }

    /** Quoted or not: a number such as 0301 keeps its zero either way. */
    private Optional<String> municipalityNumber(KeyReader keys) {
        Optional<String> number = keys.scalar("number").map(YamlScalar::text).map(String::strip);
        if (number.isPresent() && !NUMBER.matcher(number.get()).matches()) {
            findings.add(
                    CourseProblem.MUNICIPALITY_NUMBER_INVALID, keys.place("number"), number.get());
            return Optional.empty();
        }
        return number;
    }

    private Optional<Integer> number(
            KeyReader keys, String key, int most, CourseProblem otherwise) {
        Optional<String> written = keys.scalar(key).map(YamlScalar::text).map(String::strip);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (WHOLE.matcher(written.get()).matches() && Integer.parseInt(written.get()) <= most) {
            return Optional.of(Integer.parseInt(written.get()));
        }
        findings.add(otherwise, keys.place(key), written.get(), Integer.toString(most));
        return Optional.empty();
    }
}
