package youju.relief;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import youju.database.Reading;
import youju.document.Sha256;
import youju.money.Money;
import youju.relief.Reconciliation.Difference;

/** The file of a case as one PDF, and whether folder, ledger and voucher agree. */
class FolderTest {

    private static final ReliefCounty COUNTY = ReliefCounty.shared();

    private final long source = COUNTY.source("案卷" + System.nanoTime(), Money.ofYuan(50_000));

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        image.setRGB(10, 10, (int) System.nanoTime());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private long filed() throws IOException {
        long grant = COUNTY.approved(1, Money.ofYuan(3_200), source);
        COUNTY.bean(Scans.class)
                .add(grant, Piece.IDENTITY, "身份证.png", picture(), COUNTY.actor("dengji"), UUID.randomUUID());
        COUNTY.take(COUNTY.batch(grant), "成功");
        COUNTY.plain(grant, Action.FILE, "dengji");
        return grant;
    }

    private static byte[] masked(long grant) {
        return Reading.as(
                COUNTY.actor("shenji").reading(),
                () -> COUNTY.bean(Folders.class).masked(grant));
    }

    private static byte[] original(long grant) {
        return Reading.as(
                COUNTY.actor("dengji").reading(),
                () -> COUNTY.bean(Folders.class).original(grant, "归档打印", COUNTY.actor("dengji")));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    @Test
    void it_has_a_cover_contents_and_every_paper_in_order_with_bookmarks_and_page_numbers() throws IOException {
        long grant = filed();
        try (PDDocument pdf = Loader.loadPDF(masked(grant))) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks)
                    .containsExactly(
                            "封面",
                            "卷内目录",
                            "信访救助申请书",
                            "身份及家庭情况证明",
                            "村（社区）证明",
                            "乡镇（街道）证明",
                            "解决特殊疑难信访问题专项资金申报表",
                            "联席会议纪要（摘录）",
                            "补助对象名册",
                            "信访救助资金审批表",
                            "支付通知单",
                            "支付凭证",
                            "信访救助办结报告");
            int numbered = pdf.getNumberOfPages() - 1;
            assertThat(text(pdf, 1)).contains(COUNTY.find(grant).number()).doesNotContain("1 / " + numbered);
            for (int page = 1; page <= numbered; page++) {
                assertThat(text(pdf, page + 1)).as("page %d", page).contains(page + " / " + numbered);
            }
            assertThat(text(pdf, 2)).contains("信访救助资金审批表").contains("身份及家庭情况证明");
            Path pictures = Files.createDirectories(Path.of("target", "pictures", "folder"));
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                ImageIO.write(
                        renderer.renderImageWithDPI(page, 60),
                        "png",
                        pictures.resolve("page-%02d.png".formatted(page + 1)).toFile());
            }
        }
    }

    private static byte[] inside(PDDocument pdf) throws IOException {
        PDDocumentNameDictionary names = requireNonNull(pdf.getDocumentCatalog().getNames());
        PDEmbeddedFilesNameTreeNode files = requireNonNull(names.getEmbeddedFiles());
        return requireNonNull(requireNonNull(files.getNames()).get(Folders.CONTENTS))
                .getEmbeddedFile()
                .toByteArray();
    }

    @Test
    void the_cover_names_the_hash_of_what_follows_and_that_lies_inside() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(masked(filed()))) {
            byte[] inside = inside(pdf);
            assertThat(text(pdf, 1).replaceAll("\\s", "")).contains(Sha256.of(inside));
            try (PDDocument contents = Loader.loadPDF(inside)) {
                assertThat(contents.getNumberOfPages()).isEqualTo(pdf.getNumberOfPages() - 1);
                for (int page = 1; page <= contents.getNumberOfPages(); page++) {
                    assertThat(text(contents, page)).isEqualTo(text(pdf, page + 1));
                }
            }
        }
    }

    @Test
    void the_same_folder_is_the_same_to_the_byte() throws IOException {
        long grant = filed();
        assertThat(masked(grant)).isEqualTo(masked(grant));
    }

    @Test
    void the_masked_copy_shows_nobody_in_clear_and_the_original_does() throws IOException {
        long grant = filed();
        String name = COUNTY.find(grant).recipient().name();
        try (PDDocument pdf = Loader.loadPDF(masked(grant));
                PDDocument clear = Loader.loadPDF(original(grant))) {
            String all = new PDFTextStripper().getText(pdf);
            assertThat(all).contains(name).doesNotContain("甲示例").doesNotContain(ReliefCounty.CARD);
            assertThat(all).contains("不随脱敏本打印");
            assertThat(new PDFTextStripper().getText(clear))
                    .contains("甲示例")
                    .contains(ReliefCounty.CARD)
                    .doesNotContain("不随脱敏本打印");
        }
    }

    private static Reconciliation.Line line(long grant) {
        int year = COUNTY.find(grant).appliedOn().getYear();
        return Reading.as(
                        COUNTY.actor("shenji").reading(),
                        () -> COUNTY.bean(Reconciliation.class).of(year))
                .lines()
                .stream()
                .filter(one -> one.id() == grant)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void folder_ledger_and_voucher_agree_of_what_went_the_way_it_should() throws IOException {
        long grant = filed();
        assertThat(line(grant).agrees()).isTrue();
        assertThat(line(grant).ledger()).isEqualTo(Money.ofYuan(3_200));
        assertThat(line(grant).voucher()).isEqualTo(Money.ofYuan(3_200));
    }

    /** Only the owner of the database can; that is why somebody looks. */
    @Test
    void what_was_changed_behind_the_programs_back_is_found() throws IOException {
        long ledger = filed();
        COUNTY.owner()
                .sql("update relief.movement set fen = fen + 100 where grant_id = :id and kind = 'POST'")
                .param("id", ledger)
                .update();
        assertThat(line(ledger).differences())
                .containsExactlyInAnyOrder(Difference.FOLDER_AND_LEDGER, Difference.LEDGER_AND_VOUCHER);
        long voucher = filed();
        COUNTY.owner()
                .sql(
                        "update relief.result_line set fen = 1 where line in (select id from relief.line where grant_id = :id)")
                .param("id", voucher)
                .update();
        assertThat(line(voucher).differences()).containsExactly(Difference.LEDGER_AND_VOUCHER);
        long folder = filed();
        COUNTY.owner()
                .sql("update relief.step set words = '改过的话' where grant_id = :id and action = 'CERTIFY_TOWN'")
                .param("id", folder)
                .update();
        assertThat(line(folder).differences()).containsExactly(Difference.FOLDER_CHANGED);
        long scan = filed();
        COUNTY.owner()
                .sql("delete from relief.scan where grant_id = :id")
                .param("id", scan)
                .update();
        assertThat(line(scan).differences()).containsExactly(Difference.FOLDER_CHANGED);
        long state = COUNTY.approved(2, Money.ofYuan(10), source);
        COUNTY.owner()
                .sql("update relief.grant set state = 'PAID' where id = :id")
                .param("id", state)
                .update();
        assertThat(line(state).differences()).contains(Difference.STATE, Difference.FOLDER_AND_LEDGER);
        assertThat(Reading.as(
                                COUNTY.actor("shenji").reading(),
                                () -> COUNTY.bean(Reconciliation.class)
                                        .of(COUNTY.find(ledger).appliedOn().getYear()))
                        .sums())
                .extracting(Reconciliation.WrongSum::id)
                .contains(source);
    }
}
