package youju.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.paper.Content.Piece;

/** Fills a template: values for what is open, marks for what is private. */
final class Layout {

    private static final Pattern ROOM = Pattern.compile("(?s)(\\|.*\\|)\\s*(\\d{1,2})\\s*");

    private final Map<Placeholder, String> values;

    private String addressee = "";
    private String note = "";
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> annexes = new ArrayList<>();
    private final List<String> copies = new ArrayList<>();

    private Layout(Map<Placeholder, String> values) {
        this.values = values;
    }

    static Content fill(Template template, Map<Placeholder, String> values) {
        Layout layout = new Layout(values);
        template.body()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(layout::line);
        return new Content(
                layout.filled(template.title()),
                layout.addressee,
                layout.pieces,
                layout.annexes,
                layout.note,
                layout.copies,
                "");
    }

    private void line(String line) {
        if (isAllEmpty(line)) {
            return;
        }
        if (line.startsWith("致：")) {
            addressee = filled(line.substring(2)).strip();
        } else if (line.startsWith("附：")) {
            annexes.add(filled(line.substring(2)).strip());
        } else if (line.startsWith("注：")) {
            note = filled(line.substring(2)).strip();
        } else if (line.startsWith("抄：")) {
            copies.add(filled(line.substring(2)).strip());
        } else if (line.startsWith("|")) {
            pieces.add(cells(line).with(this::filled));
        } else {
            filled(line)
                    .lines()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> pieces.add(new Piece(text, List.of(), 1)));
        }
    }

    /** A row of a table. */
    static Piece cells(String line) {
        Matcher room = ROOM.matcher(line.strip());
        int lines = room.matches() ? Integer.parseInt(room.group(2)) : 1;
        String row = (room.matches() ? room.group(1) : line).strip();
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        if (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new Piece("", cells, Math.max(lines, 1));
    }

    private boolean isAllEmpty(String line) {
        List<String> open = Template.OPEN
                .matcher(line)
                .results()
                .map(found -> value(found.group(1)))
                .toList();
        return !open.isEmpty() && open.stream().allMatch(String::isBlank);
    }

    private String filled(String text) {
        return Template.OPEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String written) {
        return Placeholder.of(written)
                .map(placeholder -> placeholder.isPrivate()
                        ? Marks.of(placeholder)
                        : Marks.clean(values.getOrDefault(placeholder, "")))
                .orElse("");
    }
}
