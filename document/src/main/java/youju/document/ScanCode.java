package youju.document;

import java.util.Arrays;

/**
 * A two-dimensional code (QR) to be printed on a paper: its modules, and the words that tell what scanning it brings.
 *
 * <p>The modules come from whoever encodes them; the quiet zone around them is left by the writer.
 */
public final class ScanCode {

    /** A QR code of version 40 has so many modules a side. */
    private static final int LARGEST = 177;

    private final boolean[][] modules;
    private final String caption;

    /**
     * @param modules a square, by row and column; true is dark
     * @param caption lines are separated by {@code \n}
     */
    public ScanCode(boolean[][] modules, String caption) {
        if (modules.length == 0
                || modules.length > LARGEST
                || Arrays.stream(modules).anyMatch(row -> row.length != modules.length)) {
            throw new IllegalArgumentException("a code of " + modules.length + " rows that is no square, or too large");
        }
        this.modules = Arrays.stream(modules).map(boolean[]::clone).toArray(boolean[][]::new);
        this.caption = caption;
    }

    /** Modules a side. */
    public int size() {
        return modules.length;
    }

    public boolean isDark(int row, int column) {
        return modules[row][column];
    }

    public String caption() {
        return caption;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScanCode code
                && code.caption.equals(caption)
                && Arrays.deepEquals(code.modules, modules);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(modules);
    }

    @Override
    public String toString() {
        return "ScanCode[" + size() + "×" + size() + ", " + caption + "]";
    }
}
