package youju.document.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import youju.document.Block;
import youju.document.Document;
import youju.document.Format;
import youju.document.Heading;
import youju.document.OfficialPaper;
import youju.document.OfficialPaper.Kind;
import youju.document.PaperWriter;
import youju.document.Written;

/** PDF with its fonts inside, tagged, in Chinese. */
public final class PdfWriter implements PaperWriter {

    private static final double THICK = 2.2;
    private static final double THIN = 0.7;

    /** Between the two rules of a double rule. */
    private static final double APART = 2.6;

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public Written write(OfficialPaper paper) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfFonts fonts = new PdfFonts(document);
            PdfTags tags = new PdfTags();
            boolean letter = paper.kind() == Kind.LETTER;
            int characters = paper.issuer().codePointCount(0, paper.issuer().length());
            double rule = Standard.LETTER_HEAD + Standard.headSize(characters) + Standard.RULE_GAP;
            PdfPaper pages = new PdfPaper(document, fonts, tags, letter ? rule + Standard.PITCH / 2 : Standard.TOP);
            if (letter) {
                PdfPen first = pages.pens().getFirst();
                PdfTags.Part head = tags.add("P");
                first.tagged(head, () -> pages.issuer(paper.issuer(), first, Standard.LETTER_HEAD));
                first.furniture(() -> {
                    doubleRule(first, rule, THICK, THIN);
                    doubleRule(first, Standard.PAGE_HEIGHT - Standard.LETTER_FOOT, THIN, THICK);
                });
            }
            pages.set(Composition.of(paper));
            if (paper.kind() != Kind.FORM) {
                number(pages.pens(), fonts, letter ? 1 : 0);
            }
            return finish(document, pages, tags, fonts, paper.title().replace("\n", ""), paper.date());
        }
    }

    @Override
    public Written write(Document source) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfFonts fonts = new PdfFonts(document);
            PdfTags tags = new PdfTags();
            PdfPaper pages = new PdfPaper(document, fonts, tags, Standard.TOP);
            pages.set(Composition.of(source));
            number(pages.pens(), fonts, 0);
            return finish(document, pages, tags, fonts, title(source), Optional.empty());
        }
    }

    private static String title(Document document) {
        List<Block> blocks = document.blocks();
        return !blocks.isEmpty() && blocks.getFirst() instanceof Heading heading ? heading.text() : document.name();
    }

    private static void doubleRule(PdfPen pen, double y, double upper, double lower) throws IOException {
        double left = (Standard.PAGE_WIDTH - Standard.LETTER_RULE) / 2;
        double right = left + Standard.LETTER_RULE;
        pen.rule(left, y, right, y, upper, Standard.RED);
        pen.rule(left, y + APART, right, y + APART, lower, Standard.RED);
    }

    /** — 1 —: odd pages at the right, even ones at the left, a character clear of the edge. */
    private static void number(List<PdfPen> pens, PdfFonts fonts, int passedOver) throws IOException {
        double top = Standard.PAGE_HEIGHT - Standard.BOTTOM + Standard.PAGE_NUMBER_GAP;
        for (int i = passedOver; i < pens.size(); i++) {
            PdfPen pen = pens.get(i);
            PdfLine line = new PdfLine(fonts.glyphs("— " + (i + 1) + " —", Face.SONG), Standard.SMALL, 0, false);
            double x = i % 2 == 0
                    ? Standard.LEFT + Standard.WIDTH - Standard.SMALL - line.width()
                    : Standard.LEFT + Standard.SMALL;
            pen.furniture(() -> pen.text(line, x, top, 0));
        }
    }

    private static Written finish(
            PDDocument document, PdfPaper pages, PdfTags tags, PdfFonts fonts, String title, Optional<LocalDate> date)
            throws IOException {
        for (PdfPen pen : pages.pens()) {
            pen.close();
        }
        tags.finish(document);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        document.getDocumentInformation().setTitle(title);
        date.ifPresent(day -> document.getDocumentInformation().setCreationDate(calendar(day)));
        document.setDocumentId((long) title.hashCode());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new Written(Format.PDF, bytes.toByteArray(), fonts.missing());
    }

    private static Calendar calendar(LocalDate day) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"), Locale.ROOT);
        calendar.clear();
        calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        return calendar;
    }
}
