package youju.inspection.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
        name = "youju",
        mixinStandardHelpOptions = true,
        version = "Youju 0.1.0",
        subcommands = Inspect.class,
        description = {"有据：每个数字都有依据。", "Youju: every figure has its evidence."})
public final class Youju {

    /** What sysexits.h calls EX_USAGE. */
    private static final int USAGE = 64;

    private Youju() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command line and gives its exit code. */
    public static int run(String... arguments) {
        CommandLine line = new CommandLine(new Youju());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(
                parsed -> parsed.hasSubcommand() || parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested()
                        ? new CommandLine.RunLast().execute(parsed)
                        : missing(line));
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().exitCodeOnInvalidInput(USAGE));
        line.getCommandSpec().exitCodeOnInvalidInput(USAGE);
        return line.execute(arguments);
    }

    private static int missing(CommandLine line) {
        line.usage(line.getErr());
        return USAGE;
    }
}
