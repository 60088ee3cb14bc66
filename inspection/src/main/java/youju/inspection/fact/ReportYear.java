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

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年度?");
    private static final Pattern OF_REPORT = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年?\\s*度|(?<!\\d)(20\\d{2})\\s*年");

    private static final Pattern LABELLED = Pattern.compile("(?:报告|评价|自评|填报|绩效|预算|所属|考核)年度[：:】\\]]{1,2}\\s*(20\\d{2})");
    private static final Pattern NAMES = Pattern.compile("绩效|自评|评价|汇编|决算");
    private static final Pattern PAPER = Pattern.compile("通知|根据|按照|办法|〔|。");
    private static final Pattern FORM = Pattern.compile("自评|评价表|评分表");

    private static final int LONGEST_TITLE = 60;

    /** The title stands within so many blocks; forms and covers may come before it. */
    private static final int TITLE_WITHIN = 6;

    private ReportYear() {}

    static OptionalInt of(Document document) {
        OptionalInt title = inTitle(document);
        if (title.isPresent()) {
            return title;
        }
        OptionalInt caption = inCaption(document);
        return caption.isPresent() ? caption : mostNamed(document);
    }

    /** A short line at the top that names the year: the title in whatever shape, 报告年度：2021年度, 评价年度：2022. */
    private static OptionalInt ofLine(String text) {
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.find()) {
            return OptionalInt.of(Integer.parseInt(labelled.group(1)));
        }
        boolean names = text.length() <= LONGEST_TITLE
                && NAMES.matcher(text).find()
                && !PAPER.matcher(text).find();
        Matcher year = OF_REPORT.matcher(text);
        return names && year.find()
                ? OptionalInt.of(Integer.parseInt(year.group(1) == null ? year.group(2) : year.group(1)))
                : OptionalInt.empty();
    }

    /** The year of the forms' captions, if all bear one. */
    private static OptionalInt inCaption(Document document) {
        int[] years = document.blocks().stream()
                .filter(block -> block instanceof Heading heading
                        && heading.numbering().isEmpty()
                        && FORM.matcher(heading.text()).find())
                .map(block ->
                        OF_REPORT.matcher(Plain.of(((Heading) block).text()).text()))
                .filter(Matcher::find)
                .mapToInt(year -> Integer.parseInt(year.group(1) == null ? year.group(2) : year.group(1)))
                .distinct()
                .toArray();
        return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
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
            OptionalInt named = ofLine(text);
            if (named.isPresent()) {
                return named;
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
            counts.merge(Integer.parseInt(matcher.group(1)), matcher.group().endsWith("度") ? 2 : 1, Integer::sum);
        }
    }
}
