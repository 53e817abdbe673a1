package no.kurspakker.portal.launch;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.export.launch.LaunchProtocol;
import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.portal.people.Person;

/**
 * Says which blocks and courses are satisfied (cmi5 9.3.9). What it says has ids that follow from the registration, so that nothing is said
 * twice. Safe for use by several threads.
 */
public final class Satisfaction {

    /** The name of a waived AU among what the platform remembers of an attempt. */
    static final String WAIVED = "waived";

    private static final String BLOCK = "block";
    private static final String COURSE = "course";

    private final LaunchBooks books;

    public Satisfaction(LaunchBooks books) {
        this.books = books;
    }

    /**
     * Says what is satisfied in {@code registration}.
     *
     * @param session the id of the session that made it so
     */
    void tell(UUID registration, UUID session) throws IOException {
        List<Attempt> all = books.attempts().of(registration);
        if (all.isEmpty()) {
            return;
        }
        Optional<OpenPackage> pack = books.shelf().open(all.get(0).packageId());
        Optional<Person> person = books.people().byId(all.get(0).person());
        boolean isCmi5 = pack.filter(found -> found.list().protocol() == LaunchProtocol.CMI5)
                .isPresent();
        if (isCmi5 && person.isPresent()) {
            Cmi5Statements cmi5 = books.statements()
                    .cmi5(person.get(), registration, pack.get(), session.toString());
            books.statements()
                    .append(satisfied(pack.get(), all).entrySet().stream()
                            .map(one -> cmi5.satisfied(one.getKey(), one.getValue()))
                            .toList());
        }
    }

    /** {@return blocks, then the course, that are satisfied, each with its kind} */
    private static Map<String, String> satisfied(OpenPackage pack, List<Attempt> all) {
        Set<String> open = new LinkedHashSet<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        for (LaunchUnit unit : pack.list().units()) {
            unit.blocks().forEach(block -> kinds.put(block, BLOCK));
            if (!isSatisfied(unit, all)) {
                open.addAll(unit.blocks());
                open.add(pack.list().id());
            }
        }
        kinds.put(pack.list().id(), COURSE);
        kinds.keySet().removeAll(open);
        return kinds;
    }

    private static boolean isSatisfied(LaunchUnit unit, List<Attempt> all) {
        Map<String, String> known = all.stream()
                .filter(attempt -> attempt.unit().equals(unit.id()))
                .map(Attempt::state)
                .findFirst()
                .orElse(Map.of());
        return known.containsKey(WAIVED)
                || unit.moveOn()
                        .isSatisfied(
                                known.containsKey(AuOrder.COMPLETED),
                                known.containsKey(AuOrder.PASSED));
    }
}
