package youju.document.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import youju.document.Grid;

/** A ruled table, gathered from the pages it runs over. */
final class PdfTable {

    private static final Pattern FIGURE = Pattern.compile("[-+≥≤><=＝]*[\\d,.，]+[%％]?\\S{0,3}");

    private record Part(Box box, StringBuilder text) {

        /** A label that a page break cut inside its brackets: "履职效能（50" and "分）". */
        void closeWith(Part rest) {
            boolean cut = sameColumn(this, rest) && opens(text) && !opens(rest.text) && rest.text.indexOf("）") >= 0;
            if (cut && rest.text.length() <= LONGEST_END) {
                TextLine.append(text, rest.text.toString());
                rest.text.setLength(0);
            }
        }

        private static boolean opens(StringBuilder text) {
            return text.lastIndexOf("（") > text.lastIndexOf("）");
        }
    }

    /** A longer text that closes a bracket is one of its own. */
    private static final int LONGEST_END = 12;

    private final List<Part> parts = new ArrayList<>();
    private int page;
    private double left;
    private double right;

    PdfTable(int page) {
        this.page = page;
    }

    /** Whether the ruled lines at the top of a page are this table's, of the page before: same left and right edge. */
    boolean goesOnWith(PdfItem.Ruled ruled, int number) {
        return number == page + 1
                && Math.abs(ruled.left() - left) < Lattice.SAME * 2
                && Math.abs(ruled.right() - right) < Lattice.SAME * 2;
    }

    /** @param offset added to all heights, so that pages lie under each other */
    void add(PdfItem.Ruled ruled, double offset, int number) {
        List<Part> before = lastRow();
        List<Part> added = new ArrayList<>();
        for (int i = 0; i < ruled.boxes().size(); i++) {
            added.add(new Part(
                    ruled.boxes().get(i).lower(offset),
                    new StringBuilder(ruled.texts().get(i))));
        }
        if (!before.isEmpty()) {
            added.removeAll(repeatedHeader(added));
            List<Part> first = topRow(added);
            if (isRestOf(before, first)) {
                first.forEach(rest -> before.stream()
                        .filter(part -> sameColumn(part, rest))
                        .forEach(part -> TextLine.append(part.text, rest.text.toString())));
                added.removeAll(first);
            }
        }
        before.forEach(part -> added.forEach(rest -> part.closeWith(rest)));
        parts.addAll(added);
        page = number;
        left = ruled.left();
        right = ruled.right();
    }

    private List<Part> lastRow() {
        double bottom = parts.stream().mapToDouble(p -> p.box.bottom()).max().orElse(0);
        return parts.stream()
                .filter(p -> bottom - p.box.bottom() < Lattice.SAME)
                .toList();
    }

    private static List<Part> topRow(List<Part> parts) {
        double top = parts.stream().mapToDouble(p -> p.box.top()).min().orElse(0);
        return parts.stream().filter(p -> p.box.top() - top < Lattice.SAME).toList();
    }

    private List<Part> repeatedHeader(List<Part> added) {
        List<Part> header = topRow(parts);
        List<Part> top = topRow(added);
        boolean same = header.size() > 1
                && header.size() == top.size()
                && texts(header).equals(texts(top))
                && !texts(header).stream().allMatch(String::isEmpty);
        return same ? top : List.of();
    }

    private static List<String> texts(List<Part> row) {
        return row.stream().map(part -> part.text.toString()).toList();
    }

    /**
     * A row that a page break cut in two: its rest has words only where the upper part had words, no figure, and at
     * least one empty field beside.
     */
    private static boolean isRestOf(List<Part> before, List<Part> first) {
        long words = first.stream().filter(part -> !part.text.isEmpty()).count();
        return words > 0
                && words < first.size()
                && first.stream().noneMatch(part -> FIGURE.matcher(part.text).matches())
                && first.stream()
                        .filter(part -> !part.text.isEmpty())
                        .allMatch(rest -> before.stream()
                                .anyMatch(part -> sameColumn(part, rest)
                                        && !part.text.isEmpty()
                                        && "。；;.".indexOf(part.text.charAt(part.text.length() - 1)) < 0));
    }

    private static boolean sameColumn(Part a, Part b) {
        return Math.abs(a.box.left() - b.box.left()) < Lattice.SAME
                && Math.abs(a.box.right() - b.box.right()) < Lattice.SAME;
    }

    Grid grid() {
        double[] xs = Lattice.clustered(parts.stream()
                .flatMapToDouble(p -> Arrays.stream(new double[] {p.box.left(), p.box.right()}))
                .toArray());
        double[] ys = Lattice.clustered(parts.stream()
                .flatMapToDouble(p -> Arrays.stream(new double[] {p.box.top(), p.box.bottom()}))
                .toArray());
        Grid grid = new Grid();
        for (Part part : parts) {
            int row = at(ys, part.box.top());
            int column = at(xs, part.box.left());
            grid.put(
                    row,
                    column,
                    at(ys, part.box.bottom()) - row,
                    at(xs, part.box.right()) - column,
                    part.text.toString());
        }
        return grid;
    }

    private static int at(double[] coordinates, double value) {
        int index = Arrays.binarySearch(coordinates, value + 1e-6);
        return Math.max(0, index >= 0 ? index : -index - 2);
    }
}
