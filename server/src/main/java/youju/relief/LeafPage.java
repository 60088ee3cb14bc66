package youju.relief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        return draw(leaf.piece().name(), leaf.values(), leaf.roster());
    }

    /** The cover, by {@code relief/COVER.txt}. */
    static OfficialPaper cover(Map<String, String> values) {
        return draw("COVER", values, List.of());
    }

    /** The list of contents: number, title, day, page. */
    static OfficialPaper contents(List<List<String>> lines) {
        Form form = Form.withColumns(2, 11, 6, 3)
                .head(
                        WORDS.say("relief.contents.no"),
                        WORDS.say("relief.contents.paper"),
                        WORDS.say("relief.day"),
                        WORDS.say("relief.contents.page"));
        lines.forEach(line -> form.row(line));
        return OfficialPaper.form("", WORDS.say("relief.contents")).table(form).build();
    }

    private static OfficialPaper draw(String template, Map<String, String> values, List<List<String>> roster) {
        List<String> lines = template(template);
        OfficialPaper.Builder paper = OfficialPaper.form("", lines.getFirst());
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.equals("@roster")) {
                paper.table(roster(roster));
            } else if (line.startsWith("|")) {
                if (!isAllEmpty(line, values)) {
                    rows.add(List.of(filled(line.substring(1), values).split("\\|", -1)));
                }
            } else {
                table(paper, rows);
                filled(line, values).lines().filter(text -> !text.isBlank()).forEach(paper::paragraph);
            }
        }
        table(paper, rows);
        return paper.build();
    }

    /** The sheet that stands for a scan in a masked copy. */
    static OfficialPaper inPlaceOf(Leaf scan) {
        return OfficialPaper.form("", WORDS.of("relief.piece", scan.piece()))
                .paragraph(WORDS.say("relief.scan.left-out"))
                .paragraph("SHA-256：" + scan.sha256())
                .build();
    }

    /** The paper's title, for the list of contents. */
    static String title(Leaf leaf) {
        return leaf.scan() == 0 ? template(leaf.piece().name()).getFirst() : WORDS.of("relief.piece", leaf.piece());
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

    /** The last line has the sum and no number. */
    private static Form roster(List<List<String>> roster) {
        Form form = Form.withColumns(3, 7, 5, 6, 6)
                .head(
                        WORDS.say("relief.contents.no"),
                        WORDS.say("relief.number"),
                        WORDS.say("relief.recipient"),
                        WORDS.say("relief.town"),
                        WORDS.say("relief.amount.yuan"));
        for (List<String> line : roster) {
            List<String> cells = new ArrayList<>(line);
            if (cells.getFirst().isEmpty()) {
                cells.set(0, WORDS.say("relief.total"));
            }
            form.row(cells);
        }
        return form;
    }

    private static boolean isAllEmpty(String line, Map<String, String> values) {
        Matcher open = OPEN.matcher(line);
        boolean any = false;
        while (open.find()) {
            any = true;
            if (!value(open.group(1), values).isBlank()) {
                return false;
            }
        }
        return any;
    }

    /** A bar in a value would end a cell. */
    private static String filled(String text, Map<String, String> values) {
        return OPEN.matcher(text)
                .replaceAll(open ->
                        Matcher.quoteReplacement(value(open.group(1), values).replace('|', '｜')));
    }

    private static String value(String name, Map<String, String> values) {
        String value = values.getOrDefault(name, "");
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

    private static List<String> template(String name) {
        try (InputStream resource = LeafPage.class.getResourceAsStream("/relief/" + name + ".txt")) {
            if (resource == null) {
                throw new IllegalStateException("no template " + name);
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
