package youju.inspection.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.document.Block;
import youju.document.Document;
import youju.document.Heading;
import youju.document.Paragraph;
import youju.document.Table;

/** Finds the year that a report is about: the one in its title, or else the year it speaks of most. */
final class ReportYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年");
    private static final Pattern OF_REPORT = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年?\\s*度|(?<!\\d)(20\\d{2})\\s*年");

    /** The title stands within so many blocks; forms and covers may come before it. */
    private static final int TITLE_WITHIN = 6;

    private ReportYear() {}

    static OptionalInt of(Document document) {
        OptionalInt title = inTitle(document);
        return title.isPresent() ? title : mostNamed(document);
    }

    private static OptionalInt inTitle(Document document) {
        int seen = 0;
        for (Block block : document.blocks()) {
            String text = switch (block) {
                case Heading heading -> Plain.of(heading.text()).text();
                case Paragraph paragraph -> Plain.of(paragraph.text()).text();
                case Table table -> "";
            };
            boolean title =
                    block instanceof Heading heading && heading.numbering().isEmpty();
            boolean bracketed = text.matches("[（(]?\\s*20\\d{2}\\s*年度?\\s*[）)]?");
            if (title || bracketed) {
                Matcher matcher = OF_REPORT.matcher(text);
                if (matcher.find()) {
                    String year = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                    return OptionalInt.of(Integer.parseInt(year));
                }
            }
            if (++seen > TITLE_WITHIN) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt mostNamed(Document document) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Heading heading -> count(heading.text(), counts);
                case Paragraph paragraph -> count(paragraph.text(), counts);
                case Table table -> table.cells().forEach(cell -> count(cell.text(), counts));
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> OptionalInt.of(entry.getKey()))
                .orElse(OptionalInt.empty());
    }

    private static void count(String text, Map<Integer, Integer> counts) {
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            counts.merge(Integer.parseInt(matcher.group(1)), 1, Integer::sum);
        }
    }
}
