package youju.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import youju.Browser;
import youju.RunningServer;
import youju.RunningServer.Visit;
import youju.database.Reading;
import youju.petition.Attachment;
import youju.petition.Attachments;
import youju.petition.Kind;

/** What an official's page takes in as an attachment, and how it hands it out. */
class AttachmentPagesTest {

    private static final RunningServer SERVER = RunningServer.shared();
    private static final WebExamples EXAMPLES = new WebExamples(SERVER);
    private static final Browser BROWSER = Browser.before(SERVER);
    private static final byte[] TEXT = "情况说明".getBytes(StandardCharsets.UTF_8);
    private static long petition;

    @BeforeAll
    static void register() {
        petition = EXAMPLES.registered(Kind.APPEAL, "金示例", "13800000005", "反映小区噪声");
    }

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    private static List<Attachment> kept(long id) {
        return Reading.as(Reading.SYSTEM, () -> SERVER.bean(Attachments.class).of(id));
    }

    private static String send(long id, FilePayload... files) {
        Page page = BROWSER.open("dengji", 1280);
        page.navigate("/petitions/" + id);
        page.setInputFiles("#file", files);
        page.click("form[action$='/attachments'] button");
        String said = page.locator(".alert").first().textContent();
        page.context().close();
        return said;
    }

    @Test
    void a_page_called_a_picture_is_refused() {
        byte[] polyglot = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(send(petition, new FilePayload("照片.jpg", "image/jpeg", polyglot)))
                .contains("照片.jpg")
                .contains("与扩展名不符");
        assertThat(send(petition, new FilePayload("照片.html", "image/jpeg", polyglot)))
                .contains("不支持");
    }

    @Test
    void a_picture_with_a_page_inside_is_only_ever_saved() {
        long id = EXAMPLES.registered(Kind.APPEAL, "魏示例", "13800000005", "反映道路照明");
        byte[] head = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[head.length + page.length];
        System.arraycopy(head, 0, both, 0, head.length);
        System.arraycopy(page, 0, both, head.length, page.length);
        send(id, new FilePayload("路灯.jpg", "text/html", both));
        long file = kept(id).getFirst().id();
        Page clerk = BROWSER.open("dengji", 1280);
        APIResponse answer = clerk.request().get("/petitions/" + id + "/attachments/" + file);
        assertThat(answer.body()).isEqualTo(both);
        assertThat(answer.headers())
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying(
                        "content-disposition", value -> assertThat(value).startsWith("attachment;"))
                .hasEntrySatisfying(
                        "content-security-policy", value -> assertThat(value).contains("sandbox"));
        clerk.context().close();
    }

    @Test
    void a_name_leads_out_of_no_folder() {
        long id = EXAMPLES.registered(Kind.APPEAL, "陶示例", "13800000005", "反映停车难");
        Visit clerk = SERVER.as("dengji");
        clerk.get("/petitions/" + id);
        clerk.upload("/petitions/" + id + "/attachments", "file", "../../etc/说明.txt", TEXT);
        clerk.upload("/petitions/" + id + "/attachments", "file", "..\\\\..\\\\a\u202Egpj.txt", TEXT);
        assertThat(kept(id))
                .extracting(Attachment::name)
                .hasSize(2)
                .contains("说明.txt")
                .noneMatch(name -> name.contains("/") || name.contains("\\") || name.contains("\u202E"));
    }

    @Test
    void a_file_of_21_MB_is_refused_with_a_sentence() {
        assertThat(send(petition, new FilePayload("录像.mp4", "video/mp4", new byte[21 * 1024 * 1024])))
                .contains("录像.mp4")
                .contains("20 MB");
    }

    @Test
    void of_10_files_at_once_none_is_taken() {
        long id = EXAMPLES.registered(Kind.APPEAL, "姜示例", "13800000005", "反映公交绕行");
        FilePayload[] ten = IntStream.range(0, 10)
                .mapToObj(i -> new FilePayload(i + ".txt", "text/plain", TEXT))
                .toArray(FilePayload[]::new);
        assertThat(send(id, ten)).contains("9");
        assertThat(kept(id)).isEmpty();
    }

    @Test
    void a_file_is_found_under_its_own_petition_only() {
        long one = EXAMPLES.registered(Kind.APPEAL, "姜示例", "13800000005", "反映公园关闭");
        send(one, new FilePayload("说明.txt", "text/plain", TEXT));
        long file = kept(one).getFirst().id();
        assertThat(SERVER.as("dengji")
                        .get("/petitions/" + petition + "/attachments/" + file)
                        .status())
                .isEqualTo(404);
        assertThat(SERVER.as("zj.chengban")
                        .get("/petitions/" + one + "/attachments/" + file)
                        .status())
                .isEqualTo(404);
    }
}
