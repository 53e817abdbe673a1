package no.kurspakker.tracking.statement;

import java.util.Optional;

/** Who did it (1.0.3, 2.4.2). */
public sealed interface Actor extends StatementObject permits Agent, Group {

    Optional<String> name();
}
