package youju.inspection.command;

import java.io.PrintStream;

/** A line that fills up while files are inspected; written over itself, and wiped at the end. */
final class Progress {

    private static final int WIDTH = 30;

    private final PrintStream terminal;
    private final boolean shown;
    private final int total;
    private int done;

    /** @param shown false where nobody watches: output that goes to a file stays clean */
    Progress(PrintStream terminal, boolean shown, int total) {
        this.terminal = terminal;
        this.shown = shown && total > 1;
        this.total = total;
    }

    synchronized void step() {
        done++;
        if (shown) {
            int filled = WIDTH * done / total;
            terminal.print("\r[" + "█".repeat(filled) + "·".repeat(WIDTH - filled) + "] " + done + "/" + total);
            terminal.flush();
        }
    }

    synchronized void end() {
        if (shown) {
            terminal.print("\r" + " ".repeat(WIDTH + 16) + "\r");
            terminal.flush();
        }
    }
}
