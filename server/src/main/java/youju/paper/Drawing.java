package youju.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import youju.document.Form;
import youju.document.OfficialPaper;
import youju.document.ScanCode;
import youju.paper.Content.Piece;

/** Makes a paper of its text. */
final class Drawing {

    private Drawing() {}

    /** Who issues it, under which number, when. */
    record Head(String issuer, String number, LocalDate day) {
        static final Head SPECIMEN = new Head("云岭县信访局", "云信示〔2022〕1号", LocalDate.of(2022, 6, 20));
    }

    static OfficialPaper paper(Shape shape, Head head, Content content, Optional<ScanCode> code) {
        OfficialPaper.Builder paper = switch (shape.layout()) {
            case LETTER -> OfficialPaper.letter(head.issuer(), head.number(), content.title());
            case NOTICE -> OfficialPaper.notice(head.issuer(), head.number(), content.title());
            case FORM -> OfficialPaper.form(head.number(), content.title());
        };
        paper.to(content.addressee());
        body(paper, content.pieces());
        content.annexes().forEach(paper::annex);
        paper.signed(head.issuer(), head.day()).note(content.note());
        content.copies().forEach(paper::copyTo);
        code.ifPresent(paper::scanCode);
        return paper.build();
    }

    private static void body(OfficialPaper.Builder paper, List<Piece> pieces) {
        List<Piece> rows = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.isRow()) {
                rows.add(piece);
            } else {
                table(paper, rows);
                paper.paragraph(piece.text());
            }
        }
        table(paper, rows);
    }

    private static void table(OfficialPaper.Builder paper, List<Piece> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        Form form = switch (columns) {
            case 1 -> Form.withColumns(1);
            case 2 -> Form.withColumns(3, 9).labels(0);
            case 3 -> Form.withColumns(3, 4, 4).labels(0);
            default -> Form.withColumns(widths(columns)).labels(0, 2);
        };
        rows.forEach(row -> form.tall(row.lines(), row.cells().toArray(String[]::new)));
        paper.table(form);
        rows.clear();
    }

    private static int[] widths(int columns) {
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = i % 2 == 0 ? 5 : 7;
        }
        return widths;
    }

    /** The code that opens the petition in the portal. */
    static ScanCode scan(String address, String queryCode, String caption) {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(
                            address + queryCode,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            boolean[][] modules = new boolean[matrix.getHeight()][matrix.getWidth()];
            for (int y = 0; y < modules.length; y++) {
                for (int x = 0; x < modules.length; x++) {
                    modules[y][x] = matrix.get(x, y);
                }
            }
            return new ScanCode(modules, caption);
        } catch (WriterException e) {
            throw new IllegalStateException("an address that no code can hold: " + address, e);
        }
    }
}
