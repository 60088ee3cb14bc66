package youju.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.petition.Attachments;
import youju.petition.By;

/** What is tried against the portal, and doesn't work. */
class PortalAttacksTest {

    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    private final PortalServer server = PortalServer.shared();

    @BeforeEach
    void nobody_has_tried_before() {
        server.database.asOwner("delete from account.attempt");
    }

    private Visit visit() {
        return new Visit(server.address());
    }

    private Visit filling(String text) {
        Visit visit = visit();
        visit.get("/petition/new");
        visit.post("/petition/new", Map.of("kind", "APPEAL"));
        visit.get("/petition/new/matter");
        visit.post(
                "/petition/new/matter",
                Map.of("category", "CX-1", "place", text, "summary", text, "facts", text, "request", text));
        visit.post(
                "/petition/new/writers",
                Map.of("people", "1", "person0-name", text, "person0-phone", "13800000000", "person0-address", text));
        visit.get("/petition/new/check");
        return visit;
    }

    /** Number and code of a petition just filed. */
    private record Receipt(String number, String code) {
        static Receipt of(String page) {
            return new Receipt(
                    page.replaceAll("(?s).*<dd>(XF[0-9-]+)</dd>.*", "$1"),
                    page.replaceAll("(?s).*<dd class=\"code\">([0-9A-Z-]+)</dd>.*", "$1"));
        }
    }

    private Receipt filed() {
        Visit visit = filling("补偿款没有付清");
        visit.post("/petition/new/check", Map.of("go", "send"));
        return Receipt.of(visit.get("/petition/receipt").body());
    }

    private HttpResponse<String> open(Visit visit, String code, String second) {
        visit.get("/follow");
        return visit.post("/follow", Map.of("code", code, "second", second));
    }

    @Test
    void what_is_typed_is_shown_as_typed_and_never_runs() {
        Visit visit = filling(SCRIPT);
        visit.upload("/petition/new/files", "<img src=x onerror=alert(1)>.png", PNG);
        for (String path : List.of(
                "/petition/new/matter", "/petition/new/writers", "/petition/new/files", "/petition/new/check")) {
            assertHarmless(visit.get(path).body());
        }
        visit.post("/petition/new/check", Map.of("go", "send"));
        Receipt receipt = Receipt.of(visit.get("/petition/receipt").body());
        assertThat(visit.location(open(visit, receipt.code(), "0000"))).isEqualTo("/follow/petition");
        visit.get("/follow/data");
        visit.post("/follow/correction", Map.of("words", SCRIPT));
        for (String path : List.of("/follow/petition", "/follow/files", "/follow/data", "/follow/copy")) {
            assertHarmless(visit.get(path).body());
        }
        assertThat(visit.get("/follow/petition").body()).contains("&lt;script&gt;");
        assertHarmless(visit.get("/petition/new?check=" + "%3Cscript%3E&lang=%22onload")
                .body());
        assertHarmless(open(visit, SCRIPT, SCRIPT).body());
    }

    private static void assertHarmless(String page) {
        assertThat(page).doesNotContain("<script>alert").doesNotContain("<img src=x");
    }

    @Test
    void a_code_is_tried_five_times_and_no_answer_tells_what_was_wrong() {
        Receipt receipt = filed();
        Visit visit = visit();
        String unknown = plain(open(visit, "AAAA-BBBB-CCCC", "0000"));
        String wrong = plain(open(visit, receipt.code(), "9999"));
        assertThat(wrong.replace(receipt.code(), "AAAA-BBBB-CCCC")).isEqualTo(unknown);
        for (int i = 0; i < Following.MOST_BY_CODE; i++) {
            open(visit, receipt.code(), "000" + (i + 1));
        }
        HttpResponse<String> right = open(visit(), receipt.code(), "0000");
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.body()).contains("15分钟后");
    }

    @Test
    void whoever_tries_many_codes_from_one_address_is_stopped() {
        Receipt receipt = filed();
        Visit visit = visit();
        for (int i = 0; i < Following.MOST_BY_ADDRESS; i++) {
            open(visit, "AAAA-BBBB-%04d".formatted(2222 + i).replace('0', '9').replace('1', '8'), "0000");
        }
        assertThat(open(visit, receipt.code(), "0000").body()).contains("15分钟后");
    }

    private static String plain(HttpResponse<String> response) {
        return response.body().replaceAll("value=\"[^\"]*\"", "").replaceAll("X-XSRF-TOKEN[^}]*", "");
    }

    @Test
    void nobody_sees_another_matter_by_numbers_or_a_made_up_session() {
        Receipt own = filed();
        Receipt other = filed();
        long theirs = server.petition(other.number()).id();
        long file =
                server.bean(Attachments.class).add(theirs, "private.png", "image/png", PNG, new By.Petitioner(theirs));
        Visit visit = visit();
        open(visit, own.code(), "0000");
        assertThat(visit.get("/follow/files/" + file).statusCode()).isEqualTo(404);
        assertThat(visit.get("/follow/files/abc").statusCode()).isEqualTo(400);
        assertThat(visit.get("/follow/papers/1").statusCode()).isEqualTo(404);
        assertThat(visit.get("/follow/petition?petition=" + theirs + "&id=" + theirs)
                        .body())
                .contains(own.number())
                .doesNotContain(other.number());
        Visit stranger = visit();
        assertThat(stranger.get("/follow/files/" + file).statusCode()).isEqualTo(404);
        HttpResponse<String> forged = stranger.send(stranger.request("/follow/petition")
                .header("Cookie", "youju=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw; youju-draft=' or 1=1 --")
                .build());
        assertThat(stranger.location(forged)).isEqualTo("/follow?again");
        open(visit, other.code(), "0000");
        HttpResponse<String> download = visit.get("/follow/files/" + file);
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/petition/new",
                "/petition/new/matter",
                "/petition/new/writers",
                "/petition/new/files",
                "/petition/new/check",
                "/petition/new/discard",
                "/petition/new/leave",
                "/petition/new/continue",
                "/petition/receipt/noted",
                "/follow",
                "/follow/rate",
                "/follow/review",
                "/follow/withdraw",
                "/follow/data",
                "/follow/correction",
                "/follow/copy",
                "/follow/files",
                "/follow/leave"
            })
    void no_form_is_taken_without_its_token(String path) {
        assertThat(visit().postBare(path, Map.of("kind", "APPEAL")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_form_sent_several_times_at_once_files_one_petition() {
        Visit visit = filling("重复提交");
        List<CompletableFuture<HttpResponse<String>>> sent = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> visit.post("/petition/new/check", Map.of("go", "send"))))
                .limit(4)
                .toList();
        assertThat(sent)
                .allSatisfy(one -> assertThat(visit.location(one.join())).isEqualTo("/petition/receipt"));
        Receipt receipt = Receipt.of(visit.get("/petition/receipt").body());
        assertThat(count("select count(*) from petition.petition where summary = '重复提交'"))
                .isEqualTo(1);
        open(visit, receipt.code(), "0000");
        String page = visit.get("/follow/withdraw").body();
        Map<String, String> form = new HashMap<>(Map.of("sure", "yes", "words", ""));
        form.put("command", page.replaceAll("(?s).*name=\"command\" value=\"([^\"]+)\".*", "$1"));
        form.put("version", page.replaceAll("(?s).*name=\"version\" value=\"([^\"]+)\".*", "$1"));
        visit.post("/follow/withdraw", form);
        visit.post("/follow/withdraw", form);
        assertThat(count("select count(*) from petition.step where action = 'WITHDRAW' and petition = "
                        + server.petition(receipt.number()).id()))
                .isEqualTo(1);
    }

    private long count(String sql) {
        return JdbcClient.create(server.database.owner())
                .sql(sql)
                .query(Long.class)
                .single();
    }

    @Test
    void a_file_is_taken_by_what_is_in_it_and_its_name_leads_nowhere() {
        Visit visit = filling("上传");
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        visit.get("/petition/new/files");
        visit.upload("/petition/new/files", "photo.jpg", page);
        assertThat(visit.get("/petition/new/files").body()).contains("没有收下“photo.jpg”");
        visit.upload("/petition/new/files", "../../../etc/cron.d/evil.png", PNG);
        assertThat(visit.get("/petition/new/files").body())
                .contains(">evil.png<")
                .doesNotContain("cron.d");
    }

    @Test
    void what_is_too_large_is_told_on_a_page_that_says_what_to_do() {
        Visit visit = filling("很大");
        visit.get("/petition/new/files");
        byte[] large = new byte[21 * 1024 * 1024];
        System.arraycopy(PNG, 0, large, 0, PNG.length);
        visit.upload("/petition/new/files", "large.png", large);
        assertThat(visit.get("/petition/new/files").body()).contains("超过20MB");
        HttpResponse<String> huge = visit.upload("/petition/new/files", "huge.png", new byte[61 * 1024 * 1024]);
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.body()).contains("文件太大").contains("请压缩或分次上传");
        HttpResponse<String> text = visit.post("/petition/new/matter", Map.of("facts", "字".repeat(400_000)));
        assertThat(text.statusCode()).isEqualTo(413);
        assertThat(visit.get("/petition/new/matter").body()).contains("很大");
    }

    @Test
    void a_draft_is_kept_sealed_and_is_gone_after_thirty_days() {
        Visit visit = filling("密封的草稿");
        String kept = JdbcClient.create(server.database.owner())
                .sql("select string_agg(encode(sealed, 'escape'), ' ') from portal.draft")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain("13800000000").doesNotContain("密封的草稿");
        server.database.asOwner(
                "update portal.draft set saved_at = now() - interval '31 days', expires_at = now() - interval '1 day'");
        assertThat(visit.location(visit.get("/petition/new/check"))).isEqualTo("/petition/new?gone");
        filling("下一份");
        assertThat(count("select count(*) from portal.draft where expires_at < now()"))
                .isZero();
    }
}
