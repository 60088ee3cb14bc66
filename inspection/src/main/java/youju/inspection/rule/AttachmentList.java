package youju.inspection.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.document.Block;
import youju.document.Document;
import youju.document.Heading;
import youju.document.Paragraph;
import youju.document.Table;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Search;

/** The attachments that a report lists at its end: 附件：1.自评表；2.问卷样张, in one paragraph or one each. */
record AttachmentList(List<Item> items, List<Block> blocks) {

    /** An attachment listed: its number, its name, where. */
    record Item(String number, String name, Excerpt place) {}

    private static final Pattern CUE = Pattern.compile("(?:^|[。；\\s　])(?:附件|附表|附)(?:目录|清单)?[:：]\\s*");
    private static final Pattern ALONE = Pattern.compile("\\s*(?:附件|附表|附)(?:目录|清单)?[:：]?\\s*");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})\\s*[.、．](?!\\d[^\\d]|\\d$)\\s*([^；;。　\\n]{3,40}?)(?=[；;。　\\n]|\\s{1,}\\d{1,2}[.、．]|$)");
    private static final Pattern LABELLED = Pattern.compile("\\s*附[件表]\\s*(\\d{1,2})[\\s　:：.、]*([^。；]{3,40})");
    private static final Search ELSEWHERE = Search.of("略|另附|另报|另行|存档|备查|不公开");

    /** All of a document's lists. */
    static AttachmentList in(Document document) {
        List<Item> items = new ArrayList<>();
        List<Block> listing = new ArrayList<>();
        boolean open = false;
        for (Block block : document.blocks()) {
            String text = text(block);
            open &= !(block instanceof Table);
            Matcher cue = CUE.matcher(text);
            if (ALONE.matcher(text).matches()) {
                open = items.isEmpty();
            } else if (cue.find() && read(text.substring(cue.end()), text, cue.end(), block, items)) {
                listing.add(block);
                open = true;
            } else if (open && labelled(text, block, items)) {
                listing.add(block);
            } else if (open && text.matches("\\s*\\d{1,2}[.、．].{3,45}") && read(text, text, 0, block, items)) {
                listing.add(block);
            } else if (!text.isBlank()) {
                open = false;
            }
        }
        return new AttachmentList(items, listing);
    }

    /** A line of a directory: 附件3　观众满意度第三方调查报告. */
    private static boolean labelled(String text, Block block, List<Item> items) {
        Matcher line = LABELLED.matcher(text);
        boolean next = line.matches()
                && (items.isEmpty()
                        || Integer.parseInt(line.group(1))
                                > Integer.parseInt(items.getLast().number()));
        if (!next) {
            return false;
        }
        items.add(new Item(
                line.group(1),
                line.group(2).replaceAll("[《》\\s]", ""),
                new Excerpt(block.place(), text, line.start(2), line.end(2))));
        return true;
    }

    private static boolean read(String list, String text, int offset, Block block, List<Item> items) {
        Matcher item = NUMBERED.matcher(list);
        boolean found = false;
        while (item.find()) {
            found = true;
            if (!ELSEWHERE.isIn(item.group(2))) {
                items.add(new Item(
                        item.group(1),
                        item.group(2).replaceAll("[《》\\s]", ""),
                        new Excerpt(block.place(), text, offset + item.start(2), offset + item.end(2))));
            }
        }
        return found;
    }

    private static String text(Block block) {
        return switch (block) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.text();
            case Table table -> "";
        };
    }
}
