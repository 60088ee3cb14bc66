package youju.document.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import youju.document.ScanCode;
import youju.document.write.Element.Align;
import youju.document.write.Element.Line;

/** Turns the elements of a composition into slabs and places them. */
final class PdfPaper {

    private static final double RIGHT_EDGE = Standard.LEFT + Standard.WIDTH;

    /** Keeps the caption of a code off the line below it. */
    private static final double CODE_LIFT = 6;

    private final PdfFonts fonts;
    private final PdfTags tags;
    private final PdfPages pages;

    PdfPaper(PDDocument document, PdfFonts fonts, PdfTags tags, double firstTop) throws IOException {
        this.fonts = fonts;
        this.tags = tags;
        this.pages = new PdfPages(document, tags, firstTop);
    }

    List<PdfPen> pens() {
        return pages.pens();
    }

    void set(List<Element> elements) throws IOException {
        List<Slab> slabs = new ArrayList<>();
        for (Element element : elements) {
            switch (element) {
                case Line line -> slabs.addAll(lines(line));
                case Element.Head head -> slabs.add(head(head));
                case Element.Rule() -> slabs.add(rule());
                case Element.Blank(boolean keep) -> slabs.add(Slab.gap(Standard.PITCH, keep));
                case Element.Ruled ruled -> slabs.addAll(table(ruled));
                case Element.Closing closing -> {
                    keepWithBefore(slabs);
                    slabs.add(closing(closing));
                }
                case Element.Copies copies -> {
                    slabs.add(slabs.removeLast().kept());
                    slabs.add(copies(copies));
                }
            }
        }
        pages.place(slabs);
    }

    /** The signature doesn't stand on a page without a line of text above it. */
    private static void keepWithBefore(List<Slab> slabs) {
        for (int i = slabs.size() - 1, kept = 0; i >= 0 && kept < 2; i--) {
            boolean gap = slabs.get(i).gap();
            slabs.set(i, slabs.get(i).kept());
            kept += gap ? 0 : 1;
        }
    }

    private List<Slab> lines(Line line) throws IOException {
        PdfTags.Part part = tags.add(
                switch (line.role()) {
                    case TITLE -> "H1";
                    case HEADING -> "H2";
                    case SUBHEADING -> "H3";
                    case TEXT -> "P";
                });
        double size = line.size();
        double tracking = size == Standard.BODY ? Standard.TRACKING : 0;
        double em = size + tracking;
        double left = Standard.LEFT + line.left() * em;
        double measure = RIGHT_EDGE - left;
        List<PdfLine> broken =
                PdfLine.broken(line.pieces(), fonts, size, tracking, measure - line.first() * em, measure);
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < broken.size(); i++) {
            double start = left + (i == 0 ? line.first() * em : 0);
            PdfLine set = line.align() == Align.BOTH && broken.get(i).wraps()
                    ? broken.get(i).justified(RIGHT_EDGE - start)
                    : broken.get(i);
            double x = switch (line.align()) {
                case LEFT, BOTH -> start;
                case CENTRE -> start + (RIGHT_EDGE - start - set.width()) / 2;
                case RIGHT -> RIGHT_EDGE - set.width();
            };
            boolean beforeLast = i == broken.size() - 2 && broken.size() > 2;
            boolean keep = line.keep() || beforeLast;
            slabs.add(new Slab(
                    line.pitch(),
                    keep,
                    (pen, top) -> pen.tagged(part, () -> pen.text(set, x, top + (line.pitch() - size) / 2, 0))));
        }
        return slabs;
    }

    private Slab head(Element.Head head) throws IOException {
        double size =
                Standard.headSize(head.issuer().codePointCount(0, head.issuer().length()));
        PdfTags.Part part = tags.add("P");
        return new Slab(
                Standard.NOTICE_HEAD + size,
                true,
                (pen, top) -> pen.tagged(part, () -> issuer(head.issuer(), pen, top + Standard.NOTICE_HEAD)));
    }

    /** Draws the red name of the issuing body, its upper edge at this height. */
    void issuer(String issuer, PdfPen pen, double top) throws IOException {
        int characters = issuer.codePointCount(0, issuer.length());
        double size = Standard.headSize(characters);
        PdfLine line = new PdfLine(fonts.glyphs(issuer, Face.TITLE), size, Standard.headSpread(characters), false);
        pen.text(line, Standard.LEFT + (Standard.WIDTH - line.width()) / 2, top, Standard.RED);
    }

    private static Slab rule() {
        double y = Standard.RULE_GAP;
        return new Slab(
                y,
                true,
                (pen, top) ->
                        pen.furniture(() -> pen.rule(Standard.LEFT, top + y, RIGHT_EDGE, top + y, 1.5, Standard.RED)));
    }

    private List<Slab> table(Element.Ruled ruled) throws IOException {
        List<Slab> slabs = new ArrayList<>();
        slabs.add(Slab.gap(Standard.PITCH / 4, true));
        slabs.addAll(new PdfTable(ruled.table(), fonts, tags).slabs());
        slabs.add(Slab.gap(Standard.PITCH / 4, false));
        return slabs;
    }

    private Slab closing(Element.Closing closing) throws IOException {
        PdfLine signer = plain(closing.signer(), Standard.BODY);
        PdfLine date = plain(closing.date(), Standard.BODY);
        double centre = RIGHT_EDGE - Standard.SIGNATURE_RIGHT - date.width() / 2;
        double signerX = Math.min(centre - signer.width() / 2, RIGHT_EDGE - signer.width());
        boolean signed = signer.width() > 0 || date.width() > 0;
        double codeHeight = closing.code()
                .map(scan -> Standard.SCAN_CODE
                        + Standard.SCAN_CAPTION_PITCH * scan.caption().lines().count())
                .orElse(0.0);
        double height = Math.max(signed ? 4 * Standard.PITCH : 0, codeHeight + Standard.PITCH / 2);
        Optional<Scan> scan = closing.code().map(this::scan);
        Optional<PdfTags.Part> signature = signed ? Optional.of(tags.add("P")) : Optional.empty();
        return new Slab(height, closing.keep(), (pen, top) -> {
            double bottom = top + height;
            if (scan.isPresent()) {
                scanCode(scan.get(), pen, bottom - codeHeight - CODE_LIFT);
            }
            if (signature.isEmpty()) {
                return;
            }
            double lower = (Standard.PITCH - Standard.BODY) / 2;
            pen.tagged(signature.get(), () -> {
                pen.text(signer, signerX, bottom - 2 * Standard.PITCH + lower, 0);
                pen.text(date, centre - date.width() / 2, bottom - Standard.PITCH + lower, 0);
            });
        });
    }

    /** A code with its parts of the structure. */
    private record Scan(ScanCode code, PdfTags.Part figure, PdfTags.Part words) {}

    private Scan scan(ScanCode code) {
        PdfTags.Part figure = tags.add("Figure");
        tags.describe(figure, code.caption());
        return new Scan(code, figure, tags.add("P"));
    }

    private void scanCode(Scan scan, PdfPen pen, double top) throws IOException {
        ScanCode code = scan.code();
        double module = Standard.SCAN_CODE / (code.size() + 2 * Standard.QUIET);
        double quiet = Standard.QUIET * module;
        pen.tagged(scan.figure(), () -> {
            for (int row = 0; row < code.size(); row++) {
                for (int column = 0; column < code.size(); column++) {
                    if (code.isDark(row, column)) {
                        pen.square(Standard.LEFT + quiet + column * module, top + quiet + row * module, module);
                    }
                }
            }
            pen.fill();
        });
        double at = top + Standard.SCAN_CODE;
        for (String text : code.caption().lines().toList()) {
            PdfLine line = plain(text, Standard.SCAN_CAPTION);
            double y = at;
            pen.tagged(scan.words(), () -> pen.text(line, Standard.LEFT + quiet, y, 0));
            at += Standard.SCAN_CAPTION_PITCH;
        }
    }

    private PdfLine plain(String text, double size) throws IOException {
        return new PdfLine(fonts.glyphs(text, Face.BODY), size, 0, false);
    }

    /** The copies stand at the foot of the last page's type area, wherever the text ends. */
    private Slab copies(Element.Copies copies) throws IOException {
        double pitch = Standard.COPY_PITCH;
        double inner = Standard.WIDTH - 2 * Standard.SMALL;
        PdfTags.Part part = tags.add("P");
        List<Slab> lines = new ArrayList<>();
        for (int i = 0; i < copies.lines().size(); i++) {
            String[] halves = copies.lines().get(i).split("\t", 2);
            if (i > 0) {
                lines.add(new Slab(0, true, (pen, top) -> across(pen, top, Standard.THIN_RULE)));
            }
            double hang = halves[0].startsWith("抄送：") ? 3 * Standard.SMALL : 0;
            List<Element.Piece> text = List.of(new Element.Piece(halves[0], Face.BODY));
            List<PdfLine> broken = PdfLine.broken(text, fonts, Standard.SMALL, 0, inner, inner - hang);
            for (int j = 0; j < broken.size(); j++) {
                PdfLine line = broken.get(j);
                double x = Standard.LEFT + Standard.SMALL + (j == 0 ? 0 : hang);
                PdfLine right = plain(halves.length > 1 ? halves[1] : "", Standard.SMALL);
                lines.add(new Slab(
                        pitch,
                        true,
                        (pen, top) -> pen.tagged(part, () -> {
                            double y = top + (pitch - Standard.SMALL) / 2;
                            pen.text(line, x, y, 0);
                            pen.text(right, RIGHT_EDGE - Standard.SMALL - right.width(), y, 0);
                        })));
            }
        }
        double height = lines.stream().mapToDouble(Slab::height).sum();
        double top = Standard.PAGE_HEIGHT - Standard.BOTTOM - height;
        return new Slab(height, false, (pen, unused) -> {
            double at = top;
            for (Slab line : lines) {
                line.drawing().draw(pen, at);
                at += line.height();
            }
            if (copies.ruled()) {
                across(pen, top, Standard.THICK_RULE);
                across(pen, top + height, Standard.THICK_RULE);
            }
        });
    }

    private static void across(PdfPen pen, double y, double width) throws IOException {
        pen.furniture(() -> pen.rule(Standard.LEFT, y, RIGHT_EDGE, y, width, 0));
    }
}
