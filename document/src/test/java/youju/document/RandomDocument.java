package youju.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A document made up from a seed: headings, paragraphs, and tables with merged cells. */
final class RandomDocument {

    private static final String HAN = "信访事项办理登记转送受理答复满意评价预算执行项目资金县局镇村供水道路教育医疗";
    private static final String ODD = "<>&\"'；：、％—·（）《》“”𠮷①☑";

    private final Random random;

    private RandomDocument(long seed) {
        random = new Random(seed);
    }

    static Document of(long seed, Format format) {
        return new RandomDocument(seed).document(format);
    }

    private Document document(Format format) {
        Manuscript manuscript = new Manuscript();
        manuscript.paragraph("某县某局2022年度绩效自评报告");
        int blocks = 2 + random.nextInt(8);
        for (int i = 0; i < blocks; i++) {
            switch (random.nextInt(4)) {
                case 0 ->
                    manuscript.paragraph(
                            "一、二、三、四、五、".substring(random.nextInt(5) * 2).substring(0, 2) + words(8));
                case 1 -> manuscript.table(table());
                default -> manuscript.paragraph(words(6) + words(60) + "。");
            }
        }
        return manuscript.document("seed", format);
    }

    private String words(int most) {
        StringBuilder text = new StringBuilder();
        int length = 2 + random.nextInt(most);
        for (int i = 0; i < length; i++) {
            String from = i > 1 && random.nextInt(9) == 0 ? ODD : HAN;
            int at = from.offsetByCodePoints(0, random.nextInt(from.codePointCount(0, from.length())));
            text.appendCodePoint(from.codePointAt(at));
        }
        return text.toString();
    }

    private String cell() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(100_000) / 100 + "." + (10 + random.nextInt(90));
            case 1 -> random.nextInt(100) + "%";
            case 2 -> "1,234,567.80";
            case 3 -> words(3) + "\n" + words(5);
            case 4 -> random.nextBoolean() ? "" : "0" + random.nextInt(1000);
            default -> words(20);
        };
    }

    /** Every row and column is begun by a cell of a text, so that no reader may take one for empty. */
    private Table table() {
        int rows = 3 + random.nextInt(5);
        int columns = 3 + random.nextInt(4);
        boolean[][] taken = new boolean[rows][columns];
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    boolean free = row > 0 && column > 0 && random.nextInt(4) == 0;
                    int down = free && row + 2 < rows ? 1 + random.nextInt(2) : 1;
                    int across = free && column + 2 < columns && !taken[row][column + 1] ? 1 + random.nextInt(2) : 1;
                    for (int r = row; r < row + down; r++) {
                        for (int c = column; c < column + across; c++) {
                            taken[r][c] = true;
                        }
                    }
                    String text = row == 0 || column == 0 ? words(5) : cell();
                    Place place = new Place(new Place.Origin.Flow(), "", new Place.Spot.InTable(1));
                    cells.add(new Cell(row, column, down, across, text, place));
                }
            }
        }
        Layout layout = random.nextBoolean() ? Layout.NONE : new Layout(1, java.util.Set.of(0), List.of(), List.of());
        return new Table(cells, new Place(new Place.Origin.Flow(), "", new Place.Spot.InTable(1)), layout);
    }
}
