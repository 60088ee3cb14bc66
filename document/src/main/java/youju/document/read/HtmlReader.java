package youju.document.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import youju.document.Draft;
import youju.document.Format;
import youju.document.Grid;
import youju.document.Limits;
import youju.document.Reader;
import youju.document.Source;
import youju.document.Unreadable;

/**
 * Web pages, as bureaus publish reports on their sites. Scripts, navigation and page furniture are left out; a table
 * that only lays out the page is read through.
 */
public final class HtmlReader implements Reader {

    private static final Set<String> SILENT = Set.of(
            "script", "style", "noscript", "template", "nav", "head", "iframe", "svg", "select", "button", "form");
    private static final Set<String> BREAKING = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "section",
            "article",
            "header",
            "footer",
            "blockquote",
            "pre",
            "tr",
            "td",
            "th",
            "caption",
            "dt",
            "dd",
            "center",
            "body",
            "main",
            "table",
            "hr");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(^|[\\s_-])(nav|menu|breadcrumb|crumb|sidebar|foot|footer|header|share|pager|copyright)([\\s_-]|$)");

    @Override
    public Set<Format> formats() {
        return Set.of(Format.HTML);
    }

    @Override
    public void read(Source source, Draft draft) throws Unreadable, IOException {
        Charsets.Decoded decoded = Charsets.decodeMarkup(source);
        Document page = decoded.text().isEmpty()
                ? Jsoup.parse(new ByteArrayInputStream(source.content()), null, "")
                : Jsoup.parse(decoded.text());
        Walk walk = new Walk(draft);
        walk.into(page.body());
        walk.flush();
    }

    private static final class Walk {

        private final Draft draft;
        private final StringBuilder line = new StringBuilder();

        Walk(Draft draft) {
            this.draft = draft;
        }

        void into(Element element) throws Unreadable {
            for (Node child : element.childNodes()) {
                switch (child) {
                    case TextNode text -> line.append(text.getWholeText().replaceAll("[\\r\\n\\t]+", " "));
                    case Element inner -> enter(inner);
                    default -> {
                        // comments and data hold no text
                    }
                }
            }
        }

        private void enter(Element element) throws Unreadable {
            String tag = element.normalName();
            if (isSilent(element)) {
                return;
            }
            if (tag.equals("br")) {
                flush();
            } else if (tag.equals("table") && isData(element)) {
                flush();
                caption(element);
                draft.table(grid(element));
            } else if (BREAKING.contains(tag)) {
                flush();
                into(element);
                flush();
            } else {
                into(element);
            }
        }

        private void caption(Element table) throws Unreadable {
            for (Element child : table.children()) {
                if (child.normalName().equals("caption")) {
                    draft.line(child.text());
                }
            }
        }

        void flush() throws Unreadable {
            draft.line(line.toString());
            line.setLength(0);
        }
    }

    private static boolean isSilent(Element element) {
        boolean furniture = element.normalName().equals("div")
                && (FURNITURE.matcher(element.className()).find()
                        || FURNITURE.matcher(element.id()).find())
                && element.text().length() < 300;
        boolean hidden =
                element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
        return SILENT.contains(element.normalName()) || furniture || hidden;
    }

    /** A table that holds another or a single cell lays out the page; any other holds data. */
    private static boolean isData(Element table) {
        return table.selectFirst("table table") == null
                && table.select("td, th").size() > 1;
    }

    private static Grid grid(Element table) {
        Grid grid = new Grid();
        Elements rows = table.select("tr");
        for (int row = 0; row < rows.size(); row++) {
            for (Element cell : rows.get(row).children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    int rowSpan = Math.min(span(cell, "rowspan", rows.size() - row), rows.size() - row);
                    grid.put(row, grid.nextFree(row), rowSpan, span(cell, "colspan", 1), text(cell));
                }
            }
        }
        return grid;
    }

    /** @param zero what a span of 0, which runs to the end, stands for */
    private static int span(Element cell, String attribute, int zero) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("\\d{1,6}")) {
            return 1;
        }
        int span = Integer.parseInt(value);
        return Math.max(1, Math.min(span == 0 ? zero : span, Limits.CELLS));
    }

    private static String text(Element cell) {
        StringBuilder text = new StringBuilder();
        append(cell, text);
        return text.toString();
    }

    private static void append(Element element, StringBuilder text) {
        for (Node child : element.childNodes()) {
            switch (child) {
                case TextNode words -> text.append(words.getWholeText().replaceAll("[\\r\\n\\t]+", " "));
                case Element inner -> {
                    boolean breaking = inner.normalName().equals("br") || BREAKING.contains(inner.normalName());
                    if (!isSilent(inner)) {
                        append(inner, text);
                        text.append(breaking ? "\n" : "");
                    }
                }
                default -> {
                    // comments hold no text
                }
            }
        }
    }
}
