package youju.document.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import youju.document.Block;
import youju.document.Cell;
import youju.document.Document;
import youju.document.Format;
import youju.document.Heading;
import youju.document.Numbering;
import youju.document.Paragraph;
import youju.document.Table;
import youju.document.Writer;
import youju.document.Written;

/**
 * A page that needs no other file. It is built as a tree, so that no text can become markup. A line break inside a
 * paragraph is kept for the eye, but whoever reads the page again finds two paragraphs.
 */
public final class HtmlWriter implements Writer {

    private static final String STYLE = """
            body{max-width:56em;margin:2em auto;padding:0 1em;line-height:1.8;\
            font-family:FangSong,"Noto Serif SC","Noto Serif CJK SC",serif;color:#111}\
            h1{text-align:center;font-size:1.6em}h2,h3,h4{font-size:1em}h2{font-family:SimHei,"Noto Sans SC",sans-serif}\
            p,h2,h3,h4{margin:.3em 0;text-indent:2em}\
            table{border-collapse:collapse;width:100%;margin:.8em 0;font-size:.9em}\
            th,td{border:1px solid #444;padding:.2em .5em;text-align:left;white-space:pre-line}\
            th{background:#f2f2f2;font-weight:600;text-align:center}\
            @media print{body{margin:0;max-width:none}thead{display:table-header-group}tr{break-inside:avoid}}""";

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public Written write(Document document) {
        org.jsoup.nodes.Document page = org.jsoup.nodes.Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", "zh-CN");
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(title(document));
        head.appendElement("style").appendText(STYLE);
        Element main = page.body().appendElement("main");
        boolean first = true;
        for (Block block : document.blocks()) {
            switch (block) {
                case Heading heading -> lines(main.appendElement(level(heading, first)), heading.text());
                case Paragraph paragraph -> lines(main.appendElement("p"), paragraph.text());
                case Table table -> table(main.appendElement("table"), table);
            }
            first = false;
        }
        return new Written(Format.HTML, page.outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    private static String title(Document document) {
        List<Block> blocks = document.blocks();
        return !blocks.isEmpty() && blocks.getFirst() instanceof Heading heading ? heading.text() : document.name();
    }

    private static String level(Heading heading, boolean first) {
        Optional<Numbering.Kind> kind = heading.numbering().map(Numbering::kind);
        if (kind.isEmpty()) {
            return first ? "h1" : "h2";
        }
        return switch (kind.get()) {
            case PART, HAN -> "h2";
            case HAN_BRACKETED -> "h3";
            case ARABIC, ARABIC_BRACKETED, CIRCLED, FIRSTLY -> "h4";
        };
    }

    private static void lines(Element element, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                element.appendElement("br");
            }
            element.appendText(lines[i]);
        }
    }

    private static void table(Element element, Table table) {
        int headRows = table.layout().headRows();
        Element head = headRows > 0 ? element.appendElement("thead") : element;
        Element body = element.appendElement("tbody");
        for (int row = 0; row < table.rows(); row++) {
            Element line = (row < headRows ? head : body).appendElement("tr");
            for (int column = 0; column < table.columns(); column++) {
                Optional<Cell> cell = table.at(row, column);
                if (cell.isEmpty()) {
                    line.appendElement("td");
                } else if (cell.get().row() == row && cell.get().column() == column) {
                    cell(line, cell.get(), table);
                }
            }
        }
    }

    private static void cell(Element line, Cell cell, Table table) {
        boolean head = table.layout().isHead(cell);
        Element element = line.appendElement(head ? "th" : "td");
        if (head) {
            boolean column = cell.row() < table.layout().headRows();
            boolean group = column ? cell.columnSpan() > 1 : cell.rowSpan() > 1;
            element.attr("scope", (column ? "col" : "row") + (group ? "group" : ""));
        }
        if (cell.rowSpan() > 1) {
            element.attr("rowspan", String.valueOf(cell.rowSpan()));
        }
        if (cell.columnSpan() > 1) {
            element.attr("colspan", String.valueOf(cell.columnSpan()));
        }
        lines(element, cell.text());
    }
}
