package no.kurspakker.portal.people;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * People from a CSV file: a line with names of columns, then a line for each. {@code brukernavn} (or {@code login}) is needed;
 * {@code navn}, {@code kommune}, {@code rolle} (what one may do in the portal) and {@code verv} (what one is in the council or the
 * administration) may be left out, and stay as they are then. Semicolon, comma or tab between the cells, as the first line has it.
 *
 * @param people those whose lines are right
 * @param faults what is wrong with the others, by line
 */
public record PeopleFile(List<NewPerson> people, List<Fault> faults) {

    /** What may be wrong; the names are keys of the texts. */
    public enum Kind {
        NO_LOGIN_COLUMN,
        QUOTE_NOT_CLOSED,
        LOGIN_WRONG,
        LOGIN_TWICE,
        NAME_TOO_LONG,
        OFFICE_TOO_LONG,
        MUNICIPALITY_WRONG,
        ROLE_UNKNOWN,
        TOO_MANY
    }

    /**
     * One fault.
     *
     * @param line from 1
     * @param found what stands there
     */
    public record Fault(int line, Kind kind, String found) {}

    /** The most people in one file. */
    public static final int MOST = 50_000;

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            entry("brukernavn", "login"),
            entry("brukarnamn", "login"),
            entry("login", "login"),
            entry("navn", "name"),
            entry("namn", "name"),
            entry("name", "name"),
            entry("kommune", "municipality"),
            entry("municipality", "municipality"),
            entry("rolle", "role"),
            entry("role", "role"),
            entry("verv", "office"),
            entry("office", "office"));
    private static final Map<String, Role> ROLES = Map.of(
            "learner", Role.LEARNER,
            "deltaker", Role.LEARNER,
            "deltakar", Role.LEARNER,
            "municipality", Role.MUNICIPALITY,
            "kommuneadministrator", Role.MUNICIPALITY,
            "region", Role.REGION,
            "regionadministrator", Role.REGION,
            "administrator", Role.ADMINISTRATOR);

    public PeopleFile {
        people = List.copyOf(people);
        faults = List.copyOf(faults);
    }

    /** {@return the people in {@code text}} */
    public static PeopleFile read(String text) {
        return new Reading(CsvText.read(text)).file();
    }

    /** One reading of a file. */
    private static final class Reading {

        private final List<CsvText.Line> lines;
        private final List<NewPerson> people = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final Set<String> logins = new HashSet<>();
        private List<String> columns = List.of();

        Reading(List<CsvText.Line> lines) {
            this.lines = lines;
        }

        PeopleFile file() {
            List<String> head = lines.isEmpty() ? List.of() : lines.get(0).cells();
            columns = head.stream()
                    .map(cell -> COLUMNS.getOrDefault(cell.strip().toLowerCase(Locale.ROOT), ""))
                    .toList();
            if (!columns.contains("login")) {
                faults.add(new Fault(1, Kind.NO_LOGIN_COLUMN, String.join(", ", head)));
            } else if (lines.size() > MOST + 1) {
                faults.add(new Fault(1, Kind.TOO_MANY, String.valueOf(lines.size() - 1)));
            } else {
                lines.stream().skip(1).forEach(this::line);
            }
            return new PeopleFile(people, faults);
        }

        private void line(CsvText.Line line) {
            if (!line.isClosed()) {
                faults.add(new Fault(line.number(), Kind.QUOTE_NOT_CLOSED, ""));
                return;
            }
            String login = People.login(cell(line, "login").orElse(""));
            String name = cell(line, "name").orElse("");
            String municipality = cell(line, "municipality").orElse("");
            String role = cell(line, "role").orElse("").toLowerCase(Locale.ROOT);
            Optional<Kind> fault = fault(login, name, municipality, role)
                    .or(() -> NewPerson.isName(cell(line, "office").orElse(""))
                            ? Optional.empty()
                            : Optional.of(Kind.OFFICE_TOO_LONG));
            if (fault.isPresent()) {
                String found = switch (fault.get()) {
                    case MUNICIPALITY_WRONG -> municipality;
                    case ROLE_UNKNOWN -> role;
                    default -> login;
                };
                faults.add(new Fault(line.number(), fault.get(), found));
            } else {
                people.add(new NewPerson(
                        login,
                        cell(line, "name"),
                        Optional.ofNullable(ROLES.get(role)),
                        cell(line, "municipality"),
                        cell(line, "office")));
            }
        }

        private Optional<Kind> fault(String login, String name, String municipality, String role) {
            if (!NewPerson.isLogin(login)) {
                return Optional.of(Kind.LOGIN_WRONG);
            }
            if (!logins.add(login)) {
                return Optional.of(Kind.LOGIN_TWICE);
            }
            if (!NewPerson.isName(name)) {
                return Optional.of(Kind.NAME_TOO_LONG);
            }
            if (!NewPerson.isMunicipality(municipality)) {
                return Optional.of(Kind.MUNICIPALITY_WRONG);
            }
            boolean isKnown = role.isEmpty() || ROLES.containsKey(role);
            return isKnown ? Optional.empty() : Optional.of(Kind.ROLE_UNKNOWN);
        }

        /** {@return what stands in {@code column}; absent if the file has no such column} */
        private Optional<String> cell(CsvText.Line line, String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                return Optional.empty();
            }
            return Optional.of(
                    index < line.cells().size() ? line.cells().get(index).strip() : "");
        }
    }
}
