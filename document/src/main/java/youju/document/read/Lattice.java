package youju.document.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the cells that ruled lines enclose.
 *
 * <p>All lines' coordinates make a fine grid; two neighbouring fields of it belong to one cell unless a line is drawn
 * between them. So a merged cell comes out whole, wherever it lies and whatever it spans, and keeps its place — the
 * reason why no reading order of borders is followed here.
 */
final class Lattice {

    /** Coordinates nearer than this are one, in points. */
    static final double SAME = 2.5;

    /** A page of a form has some dozens of lines each way; beyond it is a drawing. */
    private static final int MOST_LINES = 600;

    private final double[] xs;
    private final double[] ys;
    private final boolean[][] lineAbove;
    private final boolean[][] lineLeft;
    private final int[] root;

    private Lattice(double[] xs, double[] ys, List<Ruling> rulings) {
        this.xs = xs;
        this.ys = ys;
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        lineAbove = new boolean[rows + 1][columns];
        lineLeft = new boolean[rows][columns + 1];
        for (Ruling ruling : rulings) {
            draw(ruling);
        }
        root = new int[rows * columns];
        Arrays.setAll(root, i -> i);
    }

    private void draw(Ruling ruling) {
        if (ruling.horizontal()) {
            int row = nearest(ys, ruling.at());
            for (int column = 0; column < xs.length - 1; column++) {
                lineAbove[row][column] |= covers(ruling, xs[column], xs[column + 1]);
            }
        } else {
            int column = nearest(xs, ruling.at());
            for (int row = 0; row < ys.length - 1; row++) {
                lineLeft[row][column] |= covers(ruling, ys[row], ys[row + 1]);
            }
        }
    }

    private static boolean covers(Ruling ruling, double from, double to) {
        double middle = (from + to) / 2;
        return ruling.from() - SAME <= middle
                && middle <= ruling.to() + SAME
                && Math.min(ruling.to(), to) - Math.max(ruling.from(), from) > (to - from) * 0.4;
    }

    private static int nearest(double[] values, double wanted) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (Math.abs(values[i] - wanted) < Math.abs(values[best] - wanted)) {
                best = i;
            }
        }
        return best;
    }

    /** All enclosed cells of a page, from top to bottom and left to right. */
    static List<Box> boxes(List<Ruling> rulings) {
        double[] xs = coordinates(rulings, false);
        double[] ys = coordinates(rulings, true);
        if (xs.length < 2 || ys.length < 2 || xs.length > MOST_LINES || ys.length > MOST_LINES) {
            return List.of();
        }
        return new Lattice(xs, ys, rulings).enclosed();
    }

    private static double[] coordinates(List<Ruling> rulings, boolean horizontal) {
        return clustered(rulings.stream()
                .filter(ruling -> ruling.horizontal() == horizontal)
                .mapToDouble(Ruling::at)
                .toArray());
    }

    /** Sorted, with values nearer than {@link #SAME} to the one before taken as one. */
    static double[] clustered(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (double value : sorted) {
            if (count == 0 || value - sorted[count - 1] > SAME) {
                sorted[count++] = value;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private List<Box> enclosed() {
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (column + 1 < columns && !lineLeft[row][column + 1]) {
                    join(row * columns + column, row * columns + column + 1);
                }
                if (row + 1 < rows && !lineAbove[row + 1][column]) {
                    join(row * columns + column, (row + 1) * columns + column);
                }
            }
        }
        Map<Integer, int[]> extents = new HashMap<>();
        Map<Integer, Boolean> open = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int cell = find(row * columns + column);
                int[] extent = extents.computeIfAbsent(
                        cell, unused -> new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1});
                extent[0] = Math.min(extent[0], row);
                extent[1] = Math.min(extent[1], column);
                extent[2] = Math.max(extent[2], row);
                extent[3] = Math.max(extent[3], column);
                open.merge(cell, isOpen(row, column), Boolean::logicalOr);
            }
        }
        List<Box> boxes = new ArrayList<>();
        extents.forEach((cell, e) -> {
            if (!open.getOrDefault(cell, true)) {
                boxes.add(new Box(xs[e[1]], ys[e[0]], xs[e[3] + 1], ys[e[2] + 1]));
            }
        });
        boxes.sort(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left));
        return boxes;
    }

    /** Whether the field lies at the grid's rim without a line there: then it is outside every table. */
    private boolean isOpen(int row, int column) {
        return row == 0 && !lineAbove[0][column]
                || row == ys.length - 2 && !lineAbove[ys.length - 1][column]
                || column == 0 && !lineLeft[row][0]
                || column == xs.length - 2 && !lineLeft[row][xs.length - 1];
    }

    private void join(int a, int b) {
        root[find(a)] = find(b);
    }

    private int find(int cell) {
        int at = cell;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** Groups cells that touch into tables; a single box is a frame, not a table. */
    static List<List<Box>> tables(List<Box> boxes) {
        List<List<Box>> tables = new ArrayList<>();
        TreeSet<Integer> left = new TreeSet<>();
        for (int i = 0; i < boxes.size(); i++) {
            left.add(i);
        }
        while (!left.isEmpty()) {
            List<Box> table = new ArrayList<>();
            List<Integer> reached = new ArrayList<>(List.of(left.removeFirst()));
            while (!reached.isEmpty()) {
                Box box = boxes.get(reached.removeLast());
                table.add(box);
                left.removeIf(other -> touch(box, boxes.get(other)) && reached.add(other));
            }
            if (table.size() > 1) {
                table.sort(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left));
                tables.add(table);
            }
        }
        return tables;
    }

    private static boolean touch(Box a, Box b) {
        return a.left() <= b.right() + SAME
                && b.left() <= a.right() + SAME
                && a.top() <= b.bottom() + SAME
                && b.top() <= a.bottom() + SAME;
    }
}
