package youju.inspection.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import youju.inspection.Reports;

class YoujuTest {

    private static final String FLAWED =
            Reports.FOLDER.resolve("school-canteen-2024.html").toString();
    private static final String CLEAN =
            Reports.FOLDER.resolve("sanitation-2024.html").toString();

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    private static Run youju(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        System.setOut(new PrintStream(stdout, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(stderr, true, StandardCharsets.UTF_8));
        try {
            int code = Youju.run(arguments);
            return new Run(code, stdout.toString(StandardCharsets.UTF_8), stderr.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Test
    void the_exit_code_tells_nothing_found_findings_unreadable_and_misuse() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(youju("inspect", CLEAN).code()).isZero();
        assertThat(youju("inspect", FLAWED).code()).isEqualTo(1);
        assertThat(youju("inspect", FLAWED, empty.toString()).code()).isEqualTo(2);
        assertThat(youju("inspect", folder.resolve("nowhere.pdf").toString()).code())
                .isEqualTo(2);
        assertThat(youju("inspect").code()).isEqualTo(64);
        assertThat(youju("inspect", "--format", "poem", FLAWED).code()).isEqualTo(64);
        assertThat(youju("inspect", "--format", "xlsx", FLAWED).code()).isEqualTo(64);
        assertThat(youju("inspect", "--explain", "no-such-rule").code()).isEqualTo(64);
        assertThat(youju().code()).isEqualTo(64);
    }

    @Test
    void an_unreadable_file_is_named_with_its_reason_and_the_others_go_on() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Run run = youju("inspect", empty.toString(), FLAWED);
        assertThat(run.err()).contains("empty.txt").contains("空");
        assertThat(run.out()).contains("school-canteen");
    }

    @Test
    void json_has_one_object_a_finding_with_all_its_fields() {
        List<String> lines =
                youju("inspect", "--format", "json", FLAWED).out().lines().toList();
        assertThat(lines).hasSize(4).allSatisfy(line -> {
            List<String> names = names(line);
            assertThat(names)
                    .contains(
                            "file",
                            "category",
                            "rule",
                            "severity",
                            "message",
                            "figures",
                            "where",
                            "place",
                            "expected",
                            "actual");
        });
        assertThat(lines)
                .anyMatch(line -> line.contains("\"category\":\"privacy-leak\"") && line.contains("13800000000"));
    }

    private static List<String> names(String line) {
        List<String> names = new java.util.ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.PROPERTY_NAME) {
                    names.add(json.currentName());
                }
            }
        }
        return names;
    }

    @Test
    void checked_tells_what_was_verified_and_what_could_not_be() {
        String out = youju("inspect", "--checked", "--format", "json", CLEAN).out();
        assertThat(out)
                .contains("\"verdict\":\"consistent\"")
                .contains("= 4.22%")
                .doesNotContain("contradiction");
        assertThat(youju("inspect", "--checked", CLEAN).out()).contains("✓");
    }

    @Test
    void severity_leaves_out_what_is_less_severe() {
        assertThat(youju("inspect", "--severity", "error", "--format", "json", FLAWED)
                        .out()
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"severity\":\"error\""));
        assertThat(youju("inspect", "--severity", "warning", "--format", "json", FLAWED)
                        .out()
                        .lines())
                .hasSize(3);
    }

    @Test
    void english_is_for_who_asks_for_it() {
        Run run = youju("inspect", "--lang", "en", FLAWED);
        assertThat(run.out())
                .contains("4 found")
                .contains("personal data is published")
                .contains("By category");
    }

    @Test
    void the_page_marks_every_finding_in_its_place() {
        Document page = Jsoup.parse(youju("inspect", "--format", "html", FLAWED).out());
        assertThat(page.select("aside li")).hasSize(4);
        for (Element link : page.select("aside li > a")) {
            assertThat(page.select(link.attr("href"))).as(link.text()).hasSize(1);
        }
        assertThat(page.select("mark.error a").eachText()).anyMatch(text -> text.startsWith("13800000000"));
        assertThat(page.select("link, script, img")).isEmpty();
        assertThat(page.selectFirst("html")).isNotNull();
    }

    @Test
    void a_folder_gives_a_summary_by_document_and_category() {
        Run run = youju("inspect", Reports.FOLDER.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("按文件").contains("按类别").contains("weight-total");
    }

    @Test
    void the_worksheet_lists_findings_sums_and_what_was_verified() throws IOException {
        Path file = folder.resolve("paper.xlsx");
        assertThat(youju("inspect", "--checked", "--format", "xlsx", "-o", file.toString(), FLAWED)
                        .code())
                .isEqualTo(1);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            assertThat(book.getSheet("发现").getLastRowNum()).isEqualTo(4);
            assertThat(book.getSheet("汇总").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("4");
            assertThat(book.getSheet("已核对").getLastRowNum()).isGreaterThan(20);
        }
    }

    @Test
    void sarif_names_its_rules_and_results() {
        String sarif =
                youju("inspect", "--checked", "--format", "sarif", FLAWED).out();
        List<String> names = names(sarif);
        assertThat(names).contains("version", "runs", "tool", "rules", "results", "ruleId", "logicalLocations");
        assertThat(sarif)
                .contains("\"kind\":\"fail\"")
                .contains("\"kind\":\"pass\"")
                .contains("\"level\":\"warning\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-sum", "weight-total", "privacy-leak"})
    void a_rule_explains_itself_with_an_example(String rule) {
        assertThat(youju("inspect", "--rules").out()).contains(rule);
        assertThat(youju("inspect", "--explain", rule).out()).contains(rule).contains("例：");
        assertThat(youju("inspect", "--lang", "en", "--explain", rule).out())
                .contains("Example:")
                .doesNotContain("例：");
    }
}
