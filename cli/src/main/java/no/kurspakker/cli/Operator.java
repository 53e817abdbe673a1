package no.kurspakker.cli;

import java.util.Map;
import java.util.Optional;

/** Who runs a command, for the portal's log of reads and deletions. */
final class Operator {

    private Operator() {}

    /** {@return the name by which the machine knows the user} */
    static String of(Surroundings surroundings) {
        Map<String, String> environment = surroundings.environment();
        return Optional.ofNullable(environment.get("USER"))
                .or(() -> Optional.ofNullable(environment.get("USERNAME")))
                .map(name -> name + " (command line)")
                .orElse("command line");
    }
}
