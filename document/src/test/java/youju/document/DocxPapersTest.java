package youju.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Papers for Word: margins, faces, grid and numbers of GB/T 9704. */
class DocxPapersTest {

    private static final long OFFICE_SECONDS = 180;

    @TempDir
    Path folder;

    static List<OfficialPaper> papers() {
        return PdfPapersTest.papers();
    }

    private static XWPFDocument docx(OfficialPaper paper) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(Documents.write(paper, Format.DOCX).content()));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String start) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static void set(XWPFRun run, String face, double size) {
        assertThat(run.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo(face);
        assertThat(run.getFontSizeAsDouble()).isEqualTo(size);
    }

    /** A length in twips, which Word rounds to. */
    private static BigInteger millimetres(double length) {
        return BigInteger.valueOf(Math.round(length * 1440 / 25.4));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_page_is_a4_with_the_margins_of_the_standard(OfficialPaper paper) throws IOException {
        try (XWPFDocument document = docx(paper)) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            CTPageMar margins = section.getPgMar();
            assertThat(section.getPgSz().getW()).isEqualTo(millimetres(210));
            assertThat(section.getPgSz().getH()).isEqualTo(millimetres(297));
            assertThat(margins.getTop()).isEqualTo(millimetres(37));
            assertThat(margins.getLeft()).isEqualTo(millimetres(28));
            assertThat(margins.getRight()).isEqualTo(millimetres(26));
            assertThat(margins.getBottom()).isEqualTo(millimetres(35));
            assertThat(section.getDocGrid().getLinePitch()).isEqualTo(BigInteger.valueOf(579));
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_same_paper_gives_the_same_bytes(OfficialPaper paper) {
        assertThat(Documents.write(paper, Format.DOCX).content())
                .isEqualTo(Documents.write(paper, Format.DOCX).content());
    }

    @Test
    void each_level_has_its_face_and_lines_have_an_exact_pitch() throws IOException {
        try (XWPFDocument document = docx(PaperExamples.opinion())) {
            XWPFParagraph title = paragraph(document, "关于");
            assertThat(title.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            set(title.getRuns().getFirst(), "方正小标宋简体", 22);
            set(paragraph(document, "一、你的诉求").getRuns().getFirst(), "黑体", 16);
            List<XWPFRun> lead = paragraph(document, "（一）关于供水时间").getRuns();
            set(lead.getFirst(), "楷体", 16);
            assertThat(lead.getFirst().text()).isEqualTo("（一）关于供水时间。");
            set(lead.getLast(), "仿宋", 16);
            XWPFParagraph body = paragraph(document, "你反映");
            set(body.getRuns().getFirst(), "仿宋", 16);
            assertThat(body.getCTP().getPPr().getSpacing().getLine()).isEqualTo(BigInteger.valueOf(579));
            assertThat(body.getCTP().getPPr().getInd().getFirstLineChars()).isEqualTo(BigInteger.valueOf(200));
        }
    }

    @Test
    void a_letter_has_double_red_rules_at_head_and_foot_of_its_first_page() throws IOException {
        try (XWPFDocument document = docx(PaperExamples.referral())) {
            XWPFParagraph head = document.getHeaderFooterPolicy()
                    .getFirstPageHeader()
                    .getParagraphs()
                    .getLast();
            XWPFParagraph foot = document.getHeaderFooterPolicy()
                    .getFirstPageFooter()
                    .getParagraphs()
                    .getLast();
            assertThat(head.getText()).isEqualTo(PaperExamples.BUREAU);
            assertThat(head.getRuns().getFirst().getColor()).isEqualTo("E60000");
            assertThat(Stream.of(head, foot)
                            .map(paragraph -> paragraph.getCTP().getPPr().getPBdr()))
                    .extracting(CTPBdr::getBottom)
                    .extracting(border -> border.getVal())
                    .containsExactly(STBorder.THICK_THIN_SMALL_GAP, STBorder.THIN_THICK_SMALL_GAP);
            assertThat(document.getDocument().getBody().getSectPr().getPgMar().getHeader())
                    .isEqualTo(millimetres(30));
        }
    }

    @Test
    void a_notice_has_its_issuer_and_a_rule_in_red_and_a_form_has_neither() throws IOException {
        try (XWPFDocument notice = docx(PaperExamples.opinion());
                XWPFDocument form = docx(PaperExamples.receipt())) {
            assertThat(notice.getParagraphs().getFirst().getRuns().getFirst().getColor())
                    .isEqualTo("E60000");
            assertThat(paragraph(notice, "云水信〔2022〕8号")
                            .getCTP()
                            .getPPr()
                            .getPBdr()
                            .getBottom()
                            .xgetColor()
                            .getStringValue())
                    .isEqualTo("E60000");
            assertThat(form.getDocument().xmlText()).doesNotContain("E60000");
        }
    }

    @Test
    void odd_pages_are_numbered_at_the_right_and_even_ones_at_the_left() throws IOException {
        try (XWPFDocument document = docx(PaperExamples.opinion())) {
            XWPFFooter odd = document.getHeaderFooterPolicy().getDefaultFooter();
            XWPFFooter even = document.getHeaderFooterPolicy().getEvenPageFooter();
            assertThat(document.getEvenAndOddHeadings()).isTrue();
            assertThat(odd.getParagraphs().getFirst().getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
            assertThat(even.getParagraphs().getFirst().getAlignment()).isEqualTo(ParagraphAlignment.LEFT);
            assertThat(odd.getText().strip()).isEqualTo("— 1 —");
            assertThat(odd.getParagraphs()
                            .getFirst()
                            .getCTP()
                            .getFldSimpleArray(0)
                            .getInstr())
                    .isEqualTo("PAGE");
        }
    }

    @Test
    void the_signature_keeps_four_characters_free_at_the_right() throws IOException {
        try (XWPFDocument document = docx(PaperExamples.opinion())) {
            XWPFParagraph date = paragraph(document, "2022年4月20日");
            assertThat(date.getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
            assertThat(date.getIndentationRight()).isEqualTo(4 * 16 * 20);
        }
    }

    @Test
    void tables_have_a_grid_and_every_cell_its_width_and_heads_are_repeated() throws IOException {
        try (XWPFDocument document = docx(PaperExamples.opinion())) {
            XWPFTable table = document.getTables().getFirst();
            List<BigInteger> grid = table.getCTTbl().getTblGrid().getGridColList().stream()
                    .map(column -> (BigInteger) column.getW())
                    .toList();
            assertThat(grid).hasSize(5);
            assertThat(table.getRows())
                    .extracting(XWPFTableRow::isRepeatHeader)
                    .containsExactly(true, true, false, false, false, false);
            for (XWPFTableRow row : table.getRows()) {
                int sum = row.getTableCells().stream()
                        .mapToInt(XWPFTableCell::getWidth)
                        .sum();
                assertThat(sum)
                        .isEqualTo(grid.stream().mapToInt(BigInteger::intValue).sum());
            }
        }
    }

    @Test
    void a_reference_number_in_wrong_brackets_is_refused() {
        for (String number : List.of("云信转【2022】15号", "云信转〔2022〕015号", "云信转〔22〕15号", "云信转〔2022〕第15号")) {
            assertThatThrownBy(() -> OfficialPaper.letter(PaperExamples.BUREAU, number, "函")
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(number);
        }
    }

    @Test
    void libreoffice_opens_every_paper_and_shows_all_of_it() throws Exception {
        for (OfficialPaper paper : papers()) {
            Path docx = folder.resolve("paper.docx");
            Files.write(docx, Documents.write(paper, Format.DOCX).content());
            byte[] pdf = printed(docx);
            String printed = String.join("", Printed.pages(pdf)).replaceAll("—\\d+—", "");
            for (Block block : paper.body()) {
                if (block instanceof Table table) {
                    table.cells().forEach(cell -> assertThat(printed).contains(Printed.bare(cell.text())));
                } else {
                    String text = block instanceof Heading heading ? heading.text() : ((Paragraph) block).text();
                    assertThat(printed).contains(Printed.bare(text));
                }
            }
            assertThat(printed).contains(paper.issuer(), paper.number(), paper.title(), paper.signer());
        }
    }

    private byte[] printed(Path docx) throws Exception {
        Process office;
        try {
            office = new ProcessBuilder(
                            "soffice",
                            "--headless",
                            "-env:UserInstallation=" + folder.resolve("office").toUri(),
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.toString(),
                            docx.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("office.log").toFile())
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "LibreOffice is not installed");
            throw e;
        }
        assertThat(office.waitFor(OFFICE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return Files.readAllBytes(folder.resolve("paper.pdf"));
    }
}
