package no.kurspakker.export.check.cmi5;

import java.util.List;

/** One thing that is wrong with a course structure, with what its texts quote. */
public record StructureFault(Cmi5Problem code, List<String> arguments) {

    public StructureFault {
        arguments = List.copyOf(arguments);
    }

    static StructureFault of(Cmi5Problem code, String... arguments) {
        return new StructureFault(code, List.of(arguments));
    }
}
