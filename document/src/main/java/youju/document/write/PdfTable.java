package youju.document.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import youju.document.Cell;
import youju.document.Table;

/**
 * A table as slabs, one a row; a row that is higher than a page is cut into several. Cells are drawn when the place of the
 * last row is known: one that goes over a page is closed at its foot and goes on at the next one's head.
 */
final class PdfTable {

    private static final double PADDING = Standard.CELL_PADDING;

    /** Rows joined by a merged cell stay on one page if they take no more than this part of it. */
    private static final double TOGETHER = 0.3;

    private record Filled(Cell cell, List<PdfLine> lines, PdfTags.Part part) {}

    private record Spot(PdfPen pen, double top, double height) {}

    private final Table table;
    private final double size;
    private final double pitch;
    private final double[] left;
    private final double[] heights;
    private final List<Filled> cells = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final int[] firstBand;

    PdfTable(Table table, PdfFonts fonts, PdfTags tags) throws IOException {
        this.table = table;
        size = Standard.tableSize(table.columns());
        pitch = size * Standard.CELL_LINE;
        left = edges(ColumnWidths.of(table, Standard.WIDTH));
        PdfTags.Part tagged = tags.add("Table");
        for (int row = 0; row < table.rows(); row++) {
            PdfTags.Part tr = tags.add("TR", tagged);
            for (Cell cell : table.startingIn(row)) {
                boolean head = table.layout().isHead(cell);
                PdfTags.Part td =
                        head ? tags.addHead(tr, cell.row() < table.layout().headRows()) : tags.add("TD", tr);
                tags.span(td, cell.rowSpan(), cell.columnSpan());
                double room = left[cell.endColumn()] - left[cell.column()] - 2 * PADDING;
                Face face = cell.row() < table.layout().headRows() ? Face.HEI : Face.BODY;
                List<Element.Piece> text = List.of(new Element.Piece(cell.text(), face));
                cells.add(new Filled(cell, PdfLine.broken(text, fonts, size, 0, room, room), td));
            }
        }
        heights = heights();
        firstBand = new int[table.rows() + 1];
    }

    private static double[] edges(double[] widths) {
        double[] edges = new double[widths.length + 1];
        edges[0] = Standard.LEFT;
        for (int column = 0; column < widths.length; column++) {
            edges[column + 1] = edges[column] + widths[column];
        }
        return edges;
    }

    private double[] heights() {
        double[] heights = new double[table.rows()];
        for (int row = 0; row < heights.length; row++) {
            heights[row] = height(table.layout().linesOf(row));
        }
        for (Filled filled : cells) {
            if (filled.cell.rowSpan() == 1) {
                int row = filled.cell.row();
                heights[row] = Math.max(heights[row], height(filled.lines.size()));
            }
        }
        for (Filled filled : cells) {
            int end = filled.cell.row() + filled.cell.rowSpan();
            double lacking = height(filled.lines.size())
                    - Arrays.stream(heights, filled.cell.row(), end).sum();
            for (int row = filled.cell.row(); lacking > 0 && row < end; row++) {
                heights[row] += lacking / filled.cell.rowSpan();
            }
        }
        return heights;
    }

    private double height(int lines) {
        return lines * pitch + 2 * PADDING;
    }

    /** The slabs, in order. */
    List<Slab> slabs() {
        int headRows = headRows();
        double headHeight = Arrays.stream(heights, 0, headRows).sum();
        double highest = Standard.HEIGHT - headHeight;
        List<Slab> reprise = headRows == 0
                ? List.of()
                : List.of(new Slab(headHeight, true, (pen, top) -> repeatHead(pen, top, headRows)));
        boolean[] joined = joined();
        List<Slab> slabs = new ArrayList<>();
        for (int row = 0; row < heights.length; row++) {
            firstBand[row] = slabs.size();
            double rest = heights[row];
            double step = Math.floor((highest - 2 * PADDING) / pitch) * pitch + 2 * PADDING;
            while (rest > highest) {
                slabs.add(band(step, false, reprise));
                rest -= step - 2 * PADDING;
            }
            slabs.add(band(rest, row < headRows || joined[row], row < headRows ? List.of() : reprise));
        }
        firstBand[heights.length] = slabs.size();
        Slab last = slabs.removeLast();
        slabs.add(new Slab(
                last.height(),
                false,
                false,
                (pen, top) -> {
                    last.drawing().draw(pen, top);
                    for (Filled filled : cells) {
                        draw(filled);
                    }
                },
                last.reprise()));
        return slabs;
    }

    private Slab band(double height, boolean keep, List<Slab> reprise) {
        return new Slab(height, keep, false, (pen, top) -> spots.add(new Spot(pen, top, height)), reprise);
    }

    /** Rows of the head, or none if a head cell reaches below it or the head would take half a page. */
    private int headRows() {
        int rows = Math.min(table.layout().headRows(), table.rows() - 1);
        boolean whole = cells.stream()
                .map(Filled::cell)
                .allMatch(cell -> cell.row() >= rows || cell.row() + cell.rowSpan() <= rows);
        return rows > 0 && whole && Arrays.stream(heights, 0, rows).sum() < Standard.HEIGHT / 2 ? rows : 0;
    }

    /** Whether a row is to stay with the one below it. */
    private boolean[] joined() {
        boolean[] joined = new boolean[heights.length];
        for (Filled filled : cells) {
            int end = filled.cell.row() + filled.cell.rowSpan();
            if (Arrays.stream(heights, filled.cell.row(), end).sum() <= TOGETHER * Standard.HEIGHT) {
                Arrays.fill(joined, filled.cell.row(), end - 1, true);
            }
        }
        return joined;
    }

    private void repeatHead(PdfPen pen, double top, int rows) throws IOException {
        double[] tops = new double[rows + 1];
        tops[0] = top;
        for (int row = 0; row < rows; row++) {
            tops[row + 1] = tops[row] + heights[row];
        }
        for (Filled filled : cells) {
            Cell cell = filled.cell;
            if (cell.row() < rows) {
                double height = tops[cell.row() + cell.rowSpan()] - tops[cell.row()];
                pen.furniture(() -> {
                    frame(pen, cell, tops[cell.row()], height);
                    lines(pen, filled, filled.lines, tops[cell.row()], height);
                });
            }
        }
    }

    /** Draws a cell on every page that it has a part of. */
    private void draw(Filled filled) throws IOException {
        Cell cell = filled.cell;
        List<Spot> parts = parts(firstBand[cell.row()], firstBand[cell.row() + cell.rowSpan()]);
        int drawn = 0;
        for (int i = 0; i < parts.size(); i++) {
            Spot part = parts.get(i);
            int capacity = (int) ((part.height - 2 * PADDING) / pitch + 0.01);
            boolean last = i == parts.size() - 1;
            int end = last ? filled.lines.size() : Math.min(filled.lines.size(), drawn + capacity);
            List<PdfLine> lines = filled.lines.subList(drawn, end);
            part.pen.furniture(() -> frame(part.pen, cell, part.top, part.height));
            if (!lines.isEmpty()) {
                part.pen.tagged(filled.part, () -> lines(part.pen, filled, lines, part.top, part.height));
            }
            drawn = end;
        }
    }

    private List<Spot> parts(int from, int to) {
        List<Spot> parts = new ArrayList<>();
        for (Spot spot : spots.subList(from, to)) {
            if (!parts.isEmpty() && parts.getLast().pen == spot.pen) {
                Spot above = parts.removeLast();
                parts.add(new Spot(above.pen, above.top, above.height + spot.height));
            } else {
                parts.add(spot);
            }
        }
        return parts;
    }

    private void frame(PdfPen pen, Cell cell, double top, double height) throws IOException {
        pen.frame(left[cell.column()], top, left[cell.endColumn()] - left[cell.column()], height);
    }

    /** A text of one line is centred, a longer one begins at the left; both stand in the middle of the height. */
    private void lines(PdfPen pen, Filled filled, List<PdfLine> lines, double top, double height) throws IOException {
        double x = left[filled.cell.column()];
        double width = left[filled.cell.endColumn()] - x;
        boolean centred = filled.lines.size() == 1 || table.layout().isHead(filled.cell);
        double step = Math.min(pitch, (height - PADDING) / lines.size());
        double at = top + (height - step * lines.size()) / 2 + (step - size) / 2;
        for (PdfLine line : lines) {
            PdfLine fitted = line.wraps() && !centred ? line.justified(width - 2 * PADDING) : line;
            pen.text(fitted, centred ? x + (width - line.width()) / 2 : x + PADDING, at, 0);
            at += step;
        }
    }
}
