package youju.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import youju.document.Grid;

/**
 * A table that some converter wrote as one cell a line: every cell begins with a tab, an empty line sets rows apart.
 *
 * <pre>
 * ⇥项目支出名称
 * ⇥高龄津贴
 *
 * ⇥主管部门
 * ⇥丙县民政局
 * </pre>
 *
 * <p>A cell of several paragraphs goes on in lines without a tab, which may have empty lines between them ("一级⏎⏎指标").
 * The table ends at two empty lines, or at an empty line before a line without a tab that begins something new.
 *
 * <p>The flattening loses spans. A vertical merge leaves an empty cell; a horizontal one leaves nothing, so such rows are
 * short, and whoever reads columns must align each row with the header that has as many cells.
 */
record FlattenedTable(List<List<String>> rows, int end) {

    private static final Pattern NEW_PART = Pattern.compile(
            "^\\s*(?:第?[一二三四五六七八九十]+[、章]|（[一二三四五六七八九十]+）|附件|附表|说明[:：]|备注[:：]|注[:：]|填表人|填报|等级|评价等级|单位负责人|联系).*");

    private static final Pattern CAPTION =
            Pattern.compile("\\s*\\S{3,40}(?:自评表|评价表|评分表|数据表|情况表|明细表|汇总表|统计表|一览表)\\s*(?:[（(].{1,20}[）)])?\\s*");

    /** A row with a single tabbed line could be an indented paragraph; a table has two cells somewhere near. */
    static boolean opensAt(List<String> lines, int at) {
        if (!isCell(lines.get(at))) {
            return false;
        }
        int cells = 0;
        for (int i = at; i < Math.min(lines.size(), at + 8); i++) {
            cells += isCell(lines.get(i)) ? 1 : 0;
        }
        return cells >= 3;
    }

    private static boolean isCell(String line) {
        return line.startsWith("\t") && line.indexOf('\t', 1) < 0;
    }

    static FlattenedTable from(List<String> lines, int start) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = start;
        int blanks = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.isEmpty()) {
                blanks++;
            } else if (isCell(line)) {
                if (blanks > 0 && !row.isEmpty()) {
                    rows.add(row);
                    row = new ArrayList<>();
                }
                row.add(line.strip());
                blanks = 0;
            } else if (!row.isEmpty() && !isCaption(line, row.getLast()) && goesOn(lines, at, blanks)) {
                // A line of mere blanks is an empty paragraph of the cell, so the next tab is still in this row.
                row.add(row.removeLast() + "\n" + line.strip());
                blanks = 0;
            } else {
                break;
            }
            at++;
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return new FlattenedTable(rows, at);
    }

    /** A line that names the next form right after a table that ends in a figure. */
    private static boolean isCaption(String line, String before) {
        return CAPTION.matcher(line).matches() && before.matches("[-—\\d.,%％]*");
    }

    /** Whether a line without a tab belongs to the cell before it. */
    private static boolean goesOn(List<String> lines, int at, int blanks) {
        String line = lines.get(at);
        boolean opensPart = NEW_PART.matcher(line).matches();
        if (blanks == 0 || blanks == 1 && !opensPart) {
            return true;
        }
        boolean cellFollows = at + 1 < lines.size() && isCell(lines.get(at + 1));
        return !opensPart && (cellFollows || line.isBlank());
    }

    Grid grid() {
        Grid grid = new Grid();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                grid.put(r, c, 1, 1, rows.get(r).get(c));
            }
        }
        return grid;
    }
}
