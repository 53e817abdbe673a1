package no.kurspakker.cli;

/** Where the jar starts. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(new CommandRun(Surroundings.ofProcess()).run(args));
    }
}
