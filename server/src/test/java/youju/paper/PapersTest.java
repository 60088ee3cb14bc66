package youju.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.account.Actor;
import youju.database.Reading;
import youju.document.Block;
import youju.document.Cell;
import youju.document.Documents;
import youju.document.Format;
import youju.document.Heading;
import youju.document.Paragraph;
import youju.document.Table;
import youju.document.Unreadable;
import youju.document.Written;
import youju.petition.PaperCases;
import youju.petition.PaperKind;
import youju.petition.Petitions;
import youju.vault.Vault;
import youju.vault.VaultRefusal;

class PapersTest {

    private static AnnotationConfigApplicationContext server;
    private static Papers papers;
    private static PaperCases county;
    private static Map<PaperKind, Long> cases;

    @BeforeAll
    static void start() {
        server = PaperServer.start();
        papers = server.getBean(Papers.class);
        county = new PaperCases(server.getBean(Petitions.class));
        cases = county.everyKind();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Issued paper(PaperKind kind) {
        return issued(cases.getOrDefault(kind, 0L)).stream()
                .filter(paper -> paper.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<Issued> issued(long petition) {
        return Reading.as(Reading.SYSTEM, () -> papers.issued(petition));
    }

    private static String text(PaperKind kind) {
        return text(paper(kind), Format.PDF, Copy.MASKED);
    }

    private static String text(Issued paper, Format format, Copy copy) {
        Written file = Reading.as(Reading.SYSTEM, () -> papers.render(paper.id(), format, copy))
                .orElseThrow();
        assertThat(file.missing()).isEmpty();
        try {
            String name = "paper." + format.name().toLowerCase(Locale.ROOT);
            return Documents.read(name, file.content()).blocks().stream()
                    .map(PapersTest::text)
                    .collect(Collectors.joining())
                    .replaceAll("\\s", "");
        } catch (Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Block block) {
        return switch (block) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.text();
            case Table table -> table.cells().stream().map(Cell::text).collect(Collectors.joining());
        };
    }

    @Test
    void every_kind_of_paper_is_issued_by_its_step() {
        assertThat(PaperKind.values()).allSatisfy(kind -> {
            Issued paper = paper(kind);
            assertThat(paper.number()).matches("\\p{IsHan}+〔2022〕[1-9]\\d*号");
            assertThat(text(paper, Format.DOCX, Copy.MASKED)).contains(paper.number());
        });
    }

    @Test
    void a_number_tells_who_issued_what_in_which_year() {
        assertThat(paper(PaperKind.RECEIPT).number()).startsWith("云信登〔2022〕");
        assertThat(paper(PaperKind.LETTER_OF_ASSIGNMENT).number()).isEqualTo("云信交〔2022〕1号");
        assertThat(paper(PaperKind.OPINION).number()).isEqualTo("云住建处〔2022〕1号");
        assertThat(paper(PaperKind.OPINION_ON_REVIEW).bodyName()).isEqualTo("云岭县人民政府");
        assertThat(paper(PaperKind.OPINION_ON_FINAL_REVIEW).bodyName()).isEqualTo("云江市人民政府");
        assertThat(paper(PaperKind.OPINION_ON_REVIEW).number())
                .isNotEqualTo(paper(PaperKind.OPINION_ON_FINAL_REVIEW).number());
    }

    @Test
    void what_a_citizen_sends_by_web_gets_its_receipt_from_the_bureau() {
        assertThat(issued(county.submitted(LocalDate.of(2022, 6, 1))))
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.kind()).isEqualTo(PaperKind.RECEIPT);
                    assertThat(receipt.body()).isEqualTo(county.bureau());
                });
    }

    @Test
    void a_letter_of_assignment_names_the_day_it_is_due_and_wants_a_completion_report() {
        assertThat(text(PaperKind.LETTER_OF_ASSIGNMENT)).contains("2022年9月5日", "办结报告", "反馈", "云岭县住房和城乡建设局：");
    }

    @Test
    void a_notice_of_acceptance_tells_route_procedure_and_term() {
        assertThat(text(PaperKind.NOTICE_OF_ACCEPTANCE))
                .contains("2022年6月9日起受理", "信访程序", "调查核实", "六十日", "2022年8月8日", "第三十四条");
    }

    @Test
    void a_notice_of_non_acceptance_tells_the_ground_and_where_to_go() {
        assertThat(text(PaperKind.NOTICE_OF_NON_ACCEPTANCE))
                .contains("不属于本机关职权范围", "《信访工作条例》第二十三条", "云岭县人力资源和社会保障局", "请向对该事项有权处理的机关");
    }

    @Test
    void a_notice_of_procedure_tells_body_procedure_and_term_of_the_statutory_route() {
        assertThat(text(PaperKind.NOTICE_OF_PROCEDURE)).contains("行政复议", "六十日内", "云岭县人民政府", "第三十一条");
    }

    @Test
    void a_notice_of_extension_tells_reason_approval_and_the_new_day() {
        assertThat(text(PaperKind.NOTICE_OF_EXTENSION))
                .contains("需要调取2021年征收档案", "本机关负责人批准", "原定于2022年8月8日", "延长办理期限30日", "2022年9月7日");
    }

    @Test
    void an_opinion_has_request_facts_opinion_basis_and_the_right_to_review() {
        assertThat(text(PaperKind.OPINION))
                .contains(
                        "请求支付2021年房屋征收剩余补偿款", "补偿协议合法有效", "付清剩余补偿款", "《国有土地上房屋征收与补偿条例》第二十六条", "三十日内", "向云岭县人民政府书面请求复查");
    }

    @Test
    void an_opinion_on_review_has_the_right_to_re_review() {
        assertThat(text(PaperKind.OPINION_ON_REVIEW)).contains("被申请机关云岭县住房和城乡建设局", "复查结论。维持", "三十日内", "向云江市人民政府书面请求复核");
    }

    @Test
    void an_opinion_on_re_review_says_that_the_matter_is_no_longer_accepted() {
        assertThat(text(PaperKind.OPINION_ON_FINAL_REVIEW)).contains("终结性意见", "同一事实和理由", "不再受理", "云岭县人民政府");
    }

    @Test
    void letters_of_supervision_and_their_answers_tell_fault_demand_and_uptake() {
        assertThat(text(PaperKind.LETTER_OF_SUPERVISION)).contains("推诿", "改进工作、完善政策", "书面反馈", "第四十条");
        assertThat(text(PaperKind.ANSWER_TO_SUPERVISION))
                .contains(paper(PaperKind.LETTER_OF_SUPERVISION).number(), "采纳的建议：改进工作");
    }

    @Test
    void a_completion_report_tells_inquiry_opinion_and_service() {
        assertThat(text(PaperKind.COMPLETION_REPORT))
                .contains(
                        "云信交〔2022〕1号",
                        "补偿协议合法有效",
                        "直接送达",
                        paper(PaperKind.OPINION).number());
    }

    @Test
    void a_proof_of_service_names_the_paper_served() {
        assertThat(text(PaperKind.PROOF_OF_SERVICE))
                .contains(paper(PaperKind.OPINION).number(), "直接送达", "签名");
    }

    @Test
    void a_letter_of_objection_gives_reasons_and_whose_it_is() {
        assertThat(text(PaperKind.LETTER_OF_OBJECTION))
                .contains(
                        "劳动保障监察职责",
                        "云岭县人力资源和社会保障局",
                        paper(PaperKind.LETTER_OF_REFERRAL).number());
    }

    @Test
    void names_are_masked_unless_it_is_the_original() {
        Issued paper = paper(PaperKind.LETTER_OF_ASSIGNMENT);
        assertThat(text(paper, Format.PDF, Copy.MASKED)).doesNotContain("杨示例", "13800000000");
        assertThat(text(paper, Format.PDF, Copy.original(county.registrar(), "送交承办单位")))
                .contains("杨示例", "13800000000");
        assertThatThrownBy(() -> text(paper, Format.PDF, Copy.original(county.registrar(), "")))
                .isInstanceOf(VaultRefusal.class);
    }

    @Test
    void an_original_is_on_record_for_the_petitioner() {
        Issued paper = paper(PaperKind.OPINION);
        text(paper, Format.PDF, Copy.original(county.handler(), "送达信访人"));
        long sealed = Reading.as(
                        Reading.SYSTEM, () -> server.getBean(Petitions.class).petitioners(paper.petition()))
                .getFirst()
                .sealed();
        assertThat(server.getBean(Vault.class).openings(sealed))
                .anySatisfy(opening -> assertThat(opening.why()).contains("信访处理意见书", "送达信访人"));
    }

    @Test
    void the_petitioner_reads_full_names_on_papers_addressed_to_them_and_no_others() {
        long petition = cases.getOrDefault(PaperKind.OPINION, 0L);
        List<Issued> own = Reading.as(Reading.citizen(petition), () -> papers.addressedToPetitioner(petition));
        assertThat(own).extracting(Issued::kind).contains(PaperKind.RECEIPT, PaperKind.OPINION);
        assertThat(text(paper(PaperKind.OPINION), Format.PDF, Copy.PETITIONERS_OWN))
                .contains("杨示例");
        assertThat(Reading.as(Reading.citizen(petition), () -> papers.issued(petition)))
                .allMatch(Issued::toPetitioner);
        assertThat(Reading.as(
                        Reading.SYSTEM,
                        () -> papers.render(paper(PaperKind.COMPLETION_REPORT).id(), Format.PDF, Copy.PETITIONERS_OWN)))
                .isEmpty();
    }

    @Test
    void a_receipt_carries_the_query_code_on_the_original_alone() {
        Issued receipt = paper(PaperKind.RECEIPT);
        assertThat(text(receipt, Format.DOCX, Copy.MASKED)).contains("原件载明");
        assertThat(text(receipt, Format.DOCX, Copy.PETITIONERS_OWN))
                .containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    void a_paper_is_drawn_the_same_to_the_byte_whatever_changes_later() {
        Issued paper = paper(PaperKind.OPINION);
        byte[] before = drawn(paper);
        Template shipped = Templates.shipped(PaperKind.OPINION);
        Templates templates = server.getBean(Templates.class);
        assertThat(templates.change(PaperKind.OPINION, 0, "改过的意见书", shipped.body() + "\n新的一段。", county.registrar()))
                .isEqualTo(Templates.Result.CHANGED);
        assertThat(drawn(paper)).isEqualTo(before);
        assertThat(templates.restore(PaperKind.OPINION, 1, county.registrar())).isEqualTo(Templates.Result.CHANGED);
        assertThat(templates.current(PaperKind.OPINION).body()).isEqualTo(shipped.body());
        assertThat(templates.versions(PaperKind.OPINION)).hasSize(3);
    }

    private static byte[] drawn(Issued paper) {
        return Reading.as(Reading.SYSTEM, () -> papers.render(paper.id(), Format.PDF, Copy.MASKED))
                .orElseThrow()
                .content();
    }

    @Test
    void the_accused_and_strangers_read_no_paper() {
        long petition = county.accusation(LocalDate.of(2022, 6, 1));
        long paper = issued(petition).getFirst().id();
        for (Actor blind : List.of(county.handler(), county.stationHandler(), county.labourHandler())) {
            assertThat(Reading.as(blind.reading(), () -> papers.issued(petition)))
                    .isEmpty();
            assertThat(Reading.as(blind.reading(), () -> papers.render(paper, Format.PDF, Copy.MASKED)))
                    .isEmpty();
        }
        assertThat(Reading.as(county.registrar().reading(), () -> papers.issued(petition)))
                .hasSize(2);
    }

    @Test
    void eight_threads_issue_two_hundred_papers_numbered_without_gap_or_double() throws Exception {
        LocalDate day = LocalDate.of(2023, 3, 1);
        List<Future<List<Long>>> work = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int thread = 0; thread < 8; thread++) {
                work.add(threads.submit(() -> LongStream.range(0, 25)
                        .mapToObj(nth -> county.registered(day))
                        .toList()));
            }
        }
        List<Long> serials = new ArrayList<>();
        for (Future<List<Long>> done : work) {
            for (long petition : done.get()) {
                serials.add(issued(petition).getFirst().serial());
            }
        }
        assertThat(serials)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
        Register.Year year =
                Reading.as(Reading.SYSTEM, () -> server.getBean(Register.class).of(county.bureau(), 2023));
        assertThat(year.gaps()).isEmpty();
        assertThat(year.lines()).hasSize(200).allMatch(line -> line.paper().isPresent());
    }

    @Test
    void a_step_that_is_taken_back_leaves_no_gap() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        long first = county.registered(day);
        TransactionTemplate transaction = new TransactionTemplate(server.getBean(PlatformTransactionManager.class));
        Reading.as(
                Reading.SYSTEM,
                () -> transaction.executeWithoutResult(status -> {
                    county.registered(day);
                    status.setRollbackOnly();
                }));
        long second = county.registered(day);
        assertThat(issued(first).getFirst().serial()).isEqualTo(1);
        assertThat(issued(second).getFirst().serial()).isEqualTo(2);
    }
}
