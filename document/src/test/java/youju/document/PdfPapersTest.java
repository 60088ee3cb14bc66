package youju.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers as PDF: what GB/T 9704 asks of the page, and that the text can be taken out again. */
class PdfPapersTest {

    private static final double MM = 72 / 25.4;

    static List<OfficialPaper> papers() {
        return List.of(PaperExamples.referral(), PaperExamples.opinion(), PaperExamples.receipt());
    }

    private static byte[] pdf(OfficialPaper paper) {
        return Documents.write(paper, Format.PDF).content();
    }

    private static OfficialPaper.Builder letter() {
        return OfficialPaper.letter(PaperExamples.BUREAU, "云信函〔2022〕3号", "关于报送材料的函");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_text_taken_out_of_a_pdf_is_the_papers_text(OfficialPaper paper) throws IOException {
        String printed = String.join("", Printed.pages(pdf(paper))).replaceAll("—\\d+—", "");
        String copies = paper.copies().isEmpty()
                ? ""
                : "抄送：" + String.join("，", paper.copies()) + "。" + paper.issuer() + "2022年4月20日印发";
        assertThat(printed).isEqualTo(Printed.text(paper) + copies);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_same_paper_gives_the_same_bytes(OfficialPaper paper) {
        assertThat(pdf(paper)).isEqualTo(pdf(paper)).hasSizeLessThan(120_000);
    }

    @Test
    void the_examples_take_one_two_and_one_pages() throws IOException {
        assertThat(papers().stream().map(paper -> pdf(paper)))
                .satisfiesExactly(
                        one -> assertThat(Printed.pages(one)).hasSize(1),
                        two -> assertThat(Printed.pages(two)).hasSize(2),
                        form -> assertThat(Printed.pages(form)).hasSize(1));
    }

    @Test
    void fonts_are_embedded_and_the_page_tells_its_language_title_and_structure() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(PaperExamples.opinion()))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("关于李某𠮷信访事项的处理意见书");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void twenty_eight_characters_fill_a_line_and_twenty_two_lines_a_page() throws IOException {
        byte[] pdf = pdf(letter().paragraph("汉".repeat(28 * 60)).build());
        List<List<TextPosition>> lines = Printed.lines(pdf, 2);
        assertThat(Printed.text(lines.getFirst())).isEqualTo("汉".repeat(28));
        assertThat(lines).hasSize(22 + 1);
        assertThat((double) lines.getFirst().getFirst().getXDirAdj()).isCloseTo(28 * MM, within(0.1));
        TextPosition last = lines.getFirst().getLast();
        assertThat((double) last.getXDirAdj() + last.getWidthDirAdj()).isCloseTo((210 - 26) * MM, within(0.3));
    }

    @Test
    void odd_pages_are_numbered_at_the_right_and_even_ones_at_the_left_but_not_the_first_of_a_letter()
            throws IOException {
        byte[] pdf = pdf(letter().paragraph("汉".repeat(28 * 60)).build());
        assertThat(Printed.pages(pdf)).hasSize(4);
        assertThat(Printed.text(Printed.lines(pdf, 1).getLast())).doesNotContain("—");
        List<TextPosition> even = Printed.lines(pdf, 2).getLast();
        List<TextPosition> odd = Printed.lines(pdf, 3).getLast();
        assertThat(Printed.text(even)).isEqualTo("— 2 —");
        assertThat(Printed.text(odd)).isEqualTo("— 3 —");
        assertThat((double) even.getFirst().getXDirAdj()).isCloseTo(28 * MM + 14, within(0.1));
        assertThat((double) odd.getLast().getXDirAdj() + odd.getLast().getWidthDirAdj())
                .isCloseTo((210 - 26) * MM - 14, within(0.2));
    }

    @Test
    void the_date_keeps_four_characters_free_at_the_right_and_the_signer_is_centred_over_it() throws IOException {
        List<List<TextPosition>> lines = Printed.lines(pdf(PaperExamples.referral()), 1);
        List<TextPosition> date = line(lines, "2022年3月6日");
        List<TextPosition> signer = lines.stream()
                .filter(line -> Printed.text(line).equals(PaperExamples.BUREAU))
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(right(date)).isCloseTo((210 - 26) * MM - 4 * 16, within(0.5));
        assertThat(right(date) + date.getFirst().getXDirAdj())
                .isCloseTo(right(signer) + signer.getFirst().getXDirAdj(), within(0.5));
    }

    private static List<TextPosition> line(List<List<TextPosition>> lines, String text) {
        return lines.stream()
                .filter(line -> Printed.text(line).equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static double right(List<TextPosition> line) {
        return line.getLast().getXDirAdj() + line.getLast().getWidthDirAdj();
    }

    @Test
    void a_signature_never_stands_alone_on_a_page() throws IOException {
        for (int lines = 8; lines < 32; lines++) {
            byte[] pdf = pdf(letter().paragraph("汉".repeat(28 * lines - 2))
                    .signed(PaperExamples.BUREAU, LocalDate.of(2022, 3, 6))
                    .build());
            assertThat(Printed.pages(pdf).getLast()).as(lines + " lines").contains("汉汉", "2022年3月6日");
        }
    }

    @Test
    void a_character_that_no_font_has_is_told_and_printed_as_geta() throws IOException {
        OfficialPaper paper = letter().paragraph("信访人𠮷某与\uD884\uDC00某").build();
        Written written = Documents.write(paper, Format.PDF);
        assertThat(written.missing()).containsExactly("\uD884\uDC00");
        assertThat(Printed.pages(written.content()).getFirst()).contains("信访人𠮷某与〓某");
    }

    @Test
    void a_table_that_goes_on_repeats_its_head_and_loses_no_row() throws IOException {
        Form form = Form.withColumns(3, 9, 4).head("序号", "事项", "结果");
        for (int row = 1; row <= 60; row++) {
            form.row("第" + row + "号", "反映事项", "已办结");
        }
        List<String> pages = Printed.pages(pdf(letter().table(form).build()));
        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("序号事项结果"));
        for (int row = 1; row <= 60; row++) {
            assertThat(String.join("", pages)).containsOnlyOnce("第" + row + "号");
        }
    }

    @Test
    void a_cell_longer_than_a_page_goes_on_and_loses_no_word() throws IOException {
        String text = "反映的情况经调查核实如下".repeat(200) + "完";
        Form form = Form.withColumns(3, 13)
                .labels(0)
                .head("项目", "内容")
                .row("事实", text)
                .row("意见", "支持");
        List<String> pages = Printed.pages(pdf(letter().table(form).build()));
        String body =
                String.join("", pages).replaceAll("—\\d+—", "").replaceAll("(?<!^)项目内容(?=反映|的|情|况|经|调|查|核|实|如|下)", "");
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(body).contains(text.substring(0, 200)).endsWith("完意见支持");
        assertThat(body.chars().filter(c -> c == '映').count()).isEqualTo(200);
    }

    @Test
    void the_copies_stand_at_the_foot_of_the_last_page() throws IOException {
        List<List<TextPosition>> lines = Printed.lines(pdf(PaperExamples.opinion()), 2);
        double printer = line(lines, "云溪县水利局2022年4月20日印发").getFirst().getYDirAdj();
        assertThat(printer).isBetween((297 - 35) * MM - 14 * 1.6, (297 - 35) * MM);
    }
}
