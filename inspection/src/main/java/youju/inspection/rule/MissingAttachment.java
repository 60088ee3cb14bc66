package youju.inspection.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import youju.document.Block;
import youju.document.Heading;
import youju.document.Paragraph;
import youju.document.Place;
import youju.document.Table;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;

/**
 * What the text cites as attached is attached.
 *
 * <p>Example: 详见附件2《养护企业季度考核结果汇总表》, and there is only 附件1.
 *
 * <p>例：正文写“详见附件2《养护企业季度考核结果汇总表》”，而只附了附件1。
 */
@Checks(
        id = "missing-attachment",
        category = Category.MISSING_ATTACHMENT,
        severity = Severity.WARNING,
        chinese = "引用的附件应当附上",
        english = "What is cited as attached is attached",
        source = "GB/T 9704—2012：附件应与附件说明一致")
public final class MissingAttachment implements Rule {

    private static final Search CITED = Search.of("(附件|附表|附录)\\s*([0-9０-９一二三四五六七八九十]{1,3}|[:：]?(?=《))[^。；，\\n]{0,40}");
    private static final Pattern LABEL = Pattern.compile("^\\s*[（(]?(附件|附表|附录|表)\\s*([0-9０-９一二三四五六七八九十]{0,3})");
    private static final Pattern BASIS = Pattern.compile("(根据|按照|依据|通知|办法|号）?)[^。见]{0,30}$");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        Set<String> present = new HashSet<>();
        StringBuilder titles = new StringBuilder();
        int tables = 0;
        AttachmentList list = AttachmentList.in(facts.document());
        for (Block block : facts.document().blocks()) {
            if (list.blocks().contains(block)) {
                continue;
            }
            switch (block) {
                case Heading heading -> {
                    label(heading.text(), present);
                    titles.append(heading.text()).append('\n');
                }
                case Paragraph paragraph
                when paragraph.text().length() < 45 && !paragraph.text().matches("(?s).*[；。].*|.*(详见|参见|见附).*") -> {
                    label(paragraph.text(), present);
                    titles.append(paragraph.text()).append('\n');
                }
                case Paragraph paragraph -> {}
                case Table table -> {
                    tables++;
                    String first = table.rows() == 0
                            ? ""
                            : table.startingIn(0).stream()
                                    .map(cell -> cell.label())
                                    .collect(Collectors.joining());
                    label(first, present);
                    titles.append(first).append('\n');
                }
            }
        }
        listed(list, present, titles.toString(), tables, verdicts);
        Map<String, Excerpt> cited = new LinkedHashMap<>();
        facts.passages().forEach(passage -> cite(passage, cited));
        for (Map.Entry<String, Excerpt> entry : cited.entrySet()) {
            check(entry.getKey(), entry.getValue(), present, titles.toString(), tables, verdicts);
        }
    }

    /** What is listed stands below under its number or its name; where nothing is numbered, every table may be one. */
    private static void listed(AttachmentList list, Set<String> present, String titles, int tables, Verdicts verdicts) {
        boolean numbered = list.items().stream().anyMatch(item -> isNumbered(item, present));
        for (AttachmentList.Item item : list.items()) {
            if (isNumbered(item, present) || isTitled(item.name(), titles, tables)) {
                verdicts.consistent(item.place(), item.name() + "已附");
            } else if (numbered || tables < list.items().size()) {
                verdicts.contradiction(item.place())
                        .words("附件" + item.number(), item.name())
                        .actual("未附")
                        .says(
                                "附件" + item.number() + "“" + item.name() + "”列明而未附",
                                "Attachment " + item.number() + ", " + item.name() + ", is listed but not attached");
            } else {
                verdicts.unchecked(item.place(), "附件没有编号，不能确认", "attachments bear no numbers");
            }
        }
    }

    private static boolean isNumbered(AttachmentList.Item item, Set<String> present) {
        return present.contains("附件" + item.number()) || present.contains("附表" + item.number());
    }

    private static void label(String text, Set<String> present) {
        Matcher matcher = LABEL.matcher(text);
        if (matcher.find() && !matcher.group(1).equals("表") && !text.matches(".*附[件表][0-9一二三四]?.*附[件表][0-9一二三四].*")) {
            present.add(matcher.group(1) + digits(matcher.group(2)));
        }
    }

    private static void cite(Passage passage, Map<String, Excerpt> cited) {
        String text = passage.text();
        for (MatchResult match : CITED.in(text)) {
            boolean own = match.start() == 0 && text.length() < 45 && !text.contains("；") && text.indexOf("附", 1) < 0;
            boolean basis = BASIS.matcher(text.substring(0, match.start())).find()
                    && !match.group(2).isEmpty();
            if (own || basis) {
                continue;
            }
            String name = match.group().length() > 40 ? match.group().substring(0, 40) : match.group();
            String key = match.group(1)
                    + digits(match.group(2))
                    + (match.group(2).isBlank() || "：:".contains(match.group(2)) ? name : "");
            cited.putIfAbsent(
                    key, new Excerpt(passage.whole().place(), text, match.start(), match.start() + name.length()));
        }
    }

    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        for (char c : number.toCharArray()) {
            int han = "一二三四五六七八九十".indexOf(c);
            if (han >= 0) {
                digits.append(han + 1);
            } else if (c >= '０' && c <= '９') {
                digits.append((char) (c - '０' + '0'));
            } else if (Character.isDigit(c)) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static void check(
            String key, Excerpt place, Set<String> present, String titles, int tables, Verdicts verdicts) {
        String label = key.replaceAll("^(附件|附表|附录)(\\d*).*$", "$1$2");
        boolean numbered = label.matches(".*\\d");
        boolean there = numbered
                ? present.contains(label)
                        || present.contains(label.replace("附件", "附表"))
                        || present.contains(label.replace("附表", "附件"))
                : present.contains(label);
        boolean titled = isTitled(place.quote(), titles, tables);
        if (there || titled) {
            verdicts.consistent(place, label + "已附");
            return;
        }
        if (place.place().spot() instanceof Place.Spot.InCell && !numbered) {
            return;
        }
        verdicts.contradiction(place)
                .words(label)
                .actual("未附")
                .says(place.quote() + "：文中列明或引用，未见附上", place.quote() + " is cited but not attached");
    }

    /** A table titled like the attachment counts, with or without its number. */
    private static boolean isTitled(String quote, String titles, int tables) {
        String name = quote.replaceAll("^(附件|附表|附录)\\s*[0-9０-９一二三四五六七八九十]*[:：.、]?", "")
                .replaceAll("[《》]", "")
                .strip();
        if (name.length() >= 4 && titles.contains(name)) {
            return true;
        }
        String core = name.replaceAll("^(20\\d{2}年度?)?", "").replaceAll("[（(].*$", "");
        for (String kind : new String[] {"自评表", "基础数据表", "评分表", "评价表"}) {
            if (core.endsWith(kind) && titles.contains(kind) && tables > 0) {
                return true;
            }
        }
        return core.length() >= 5 && titles.contains(core.substring(Math.max(0, core.length() - 6))) && tables > 0;
    }
}
