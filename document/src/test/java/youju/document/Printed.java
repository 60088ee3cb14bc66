package youju.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands on a printed page, and what ought to. */
final class Printed {

    private Printed() {}

    /** The text of a PDF without any blanks, page by page. */
    static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(bare(stripper.getText(document)));
            }
            return pages;
        }
    }

    /** The printed lines of a page, from the upper edge down, by their baselines. */
    static List<List<TextPosition>> lines(byte[] pdf, int page) throws IOException {
        List<List<TextPosition>> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.forEach(position -> line(lines, position).add(position));
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        }
        return lines;
    }

    private static List<TextPosition> line(List<List<TextPosition>> lines, TextPosition position) {
        return lines.stream()
                .filter(line -> Math.abs(line.getFirst().getYDirAdj() - position.getYDirAdj()) < 2)
                .findFirst()
                .orElseGet(() -> {
                    lines.add(new ArrayList<>());
                    return lines.getLast();
                });
    }

    static String text(List<TextPosition> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(position -> text.append(position.getUnicode()));
        return text.toString();
    }

    /** All that a paper says, in the order of reading, without blanks. */
    static String text(OfficialPaper paper) {
        StringBuilder text = new StringBuilder();
        if (paper.kind() == OfficialPaper.Kind.FORM) {
            text.append(paper.title()).append(paper.number());
        } else {
            text.append(paper.issuer()).append(paper.number()).append(paper.title());
        }
        text.append(paper.addressee().isEmpty() ? "" : paper.addressee() + "：");
        paper.body().forEach(block -> text.append(text(block)));
        List<String> annexes = paper.annexes();
        text.append(annexes.isEmpty() ? "" : "附件：");
        IntStream.range(0, annexes.size())
                .forEach(i ->
                        text.append(annexes.size() > 1 ? (i + 1) + "." : "").append(annexes.get(i)));
        paper.scanCode().ifPresent(code -> text.append(code.caption()));
        text.append(paper.signer());
        paper.date()
                .ifPresent(day ->
                        text.append(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"));
        text.append(paper.note().isEmpty() ? "" : "（" + paper.note() + "）");
        return bare(text.toString());
    }

    private static String text(Block block) {
        return switch (block) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.text();
            case Table table ->
                String.join("", table.cells().stream().map(Cell::text).toList());
        };
    }

    static String bare(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
