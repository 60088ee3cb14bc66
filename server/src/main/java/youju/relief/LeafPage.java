package youju.relief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.document.Form;
import youju.document.OfficialPaper;
import youju.page.Words;

/**
 * Draws a leaf by its template in {@code relief/<PIECE>.txt}: the first line is the title, a line that begins with | is a row
 * of a table, {@code @roster} stands for the list. A line whose placeholders are all empty is left out.
 */
final class LeafPage {

    private static final Pattern OPEN = Pattern.compile("\\{(\\w+)}");

    private static final Words WORDS = Words.in(Locale.SIMPLIFIED_CHINESE);

    private LeafPage() {}

    static OfficialPaper draw(Leaf leaf) {
        List<String> lines = template(leaf.piece());
        OfficialPaper.Builder paper = OfficialPaper.form("", lines.getFirst());
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.equals("@roster")) {
                paper.table(roster(leaf));
            } else if (line.startsWith("|")) {
                if (!isAllEmpty(line, leaf)) {
                    rows.add(List.of(filled(line.substring(1), leaf).split("\\|", -1)));
                }
            } else {
                table(paper, rows);
                filled(line, leaf).lines().filter(text -> !text.isBlank()).forEach(paper::paragraph);
            }
        }
        table(paper, rows);
        return paper.build();
    }

    /** The paper's title, for the list of contents. */
    static String title(Leaf leaf) {
        return leaf.scan() == 0
                ? template(leaf.piece()).getFirst()
                : WORDS.of("relief.piece", leaf.piece()) + "：" + leaf.values().getOrDefault("name", "");
    }

    private static void table(OfficialPaper.Builder paper, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Form form = Form.withColumns(5, 8, 5, 8).labels(0, 2);
        rows.forEach(row -> form.row(row));
        paper.table(form);
        rows.clear();
    }

    private static Form roster(Leaf leaf) {
        Form form = Form.withColumns(3, 7, 5, 6, 6).head("序号", "申请编号", "姓名", "乡镇", "金额（元）");
        leaf.roster().forEach(line -> form.row(line));
        return form;
    }

    private static boolean isAllEmpty(String line, Leaf leaf) {
        Matcher open = OPEN.matcher(line);
        boolean any = false;
        while (open.find()) {
            any = true;
            if (!value(open.group(1), leaf).isBlank()) {
                return false;
            }
        }
        return any;
    }

    /** A bar in a value would end a cell. */
    private static String filled(String text, Leaf leaf) {
        return OPEN.matcher(text)
                .replaceAll(open ->
                        Matcher.quoteReplacement(value(open.group(1), leaf).replace('|', '｜')));
    }

    private static String value(String name, Leaf leaf) {
        String value = leaf.values().getOrDefault(name, "");
        if (value.isEmpty()) {
            return value;
        }
        return switch (name) {
            case "kind" -> WORDS.say("relief.hardship." + value);
            case "outcome" -> WORDS.say("relief.outcome." + value);
            case "said" -> WORDS.say("relief.said." + value);
            default -> value;
        };
    }

    private static List<String> template(Piece piece) {
        try (InputStream resource = LeafPage.class.getResourceAsStream("/relief/" + piece + ".txt")) {
            if (resource == null) {
                throw new IllegalStateException("no template for " + piece);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
