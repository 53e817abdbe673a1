package no.kurspakker.cli;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.kurspakker.course.problem.NearestMatch;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, what was probably meant, and where help is. */
record UsageFault(Output output) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        int status = output.usage(message(fault, command));
        output.surroundings()
                .err()
                .println(output.texts()
                        .text("usage.see", command.getCommandSpec().qualifiedName()));
        return status;
    }

    private String message(ParameterException fault, CommandLine command) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (fault instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (fault.getArgSpec() instanceof OptionSpec option
                && option.longestName().equals("--lang")) {
            return output.texts().text("usage.language", fault.getValue());
        }
        return Objects.requireNonNullElse(fault.getMessage(), fault.toString());
    }

    private String unmatched(String argument, CommandLine command) {
        Set<String> commands = command.getSubcommands().keySet();
        boolean isOption = argument.startsWith("-");
        if (!isOption && commands.isEmpty()) {
            return output.texts().text("usage.superfluous", argument);
        }
        Set<String> known = isOption ? command.getCommandSpec().optionsMap().keySet() : commands;
        String name = isOption && argument.contains("=")
                ? argument.substring(0, argument.indexOf('='))
                : argument;
        String what = output.texts()
                .text(isOption ? "usage.unknown-option" : "usage.unknown-command", name);
        return what
                + NearestMatch.of(name, known)
                        .map(near -> output.texts().text("usage.nearest", near))
                        .orElse(output.texts().text("usage.known", names(known)));
    }

    private String missing(List<ArgSpec> missing) {
        return output.texts()
                .text(
                        "usage.missing",
                        missing.stream().map(UsageFault::label).collect(Collectors.joining(", ")));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String names(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
