package youju.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code youju run}, {@code youju trail} and what else works on the server's data. */
@Command(
        name = "youju",
        subcommands = {Run.class, TrailCommand.class, KeysCommand.class})
public final class Commands {

    /** Exit code of wrong usage, as for {@code inspect}. */
    static final int USAGE = 64;

    private Commands() {}

    /** Runs one command to its end; a server that was started goes on after that. */
    public static void main(String... arguments) {
        int code = new CommandLine(new Commands())
                .setExitCodeExceptionMapper(failure -> 70)
                .setParameterExceptionHandler((failure, given) -> {
                    failure.getCommandLine().getErr().println(failure.getMessage());
                    failure.getCommandLine().usage(failure.getCommandLine().getErr());
                    return USAGE;
                })
                .execute(arguments);
        if (code != 0 || !arguments[0].equals("run")) {
            System.exit(code);
        }
    }
}
