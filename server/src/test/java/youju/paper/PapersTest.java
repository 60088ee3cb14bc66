package youju.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.account.Actor;
import youju.database.Reading;
import youju.document.Format;
import youju.petition.PaperCases;
import youju.petition.PaperKind;
import youju.petition.Petitions;
import youju.vault.Vault;
import youju.vault.VaultRefusal;

class PapersTest {

    private static AnnotationConfigApplicationContext server;
    private static Papers papers;
    private static PaperCases county;
    private static Drawn drawn;

    @BeforeAll
    static void start() {
        server = PaperServer.start();
        papers = server.getBean(Papers.class);
        county = new PaperCases(server);
        drawn = new Drawn(papers, county.everyKind());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Issued paper(PaperKind kind) {
        return drawn.paper(kind);
    }

    @Test
    void every_kind_of_paper_is_issued_by_its_step() {
        assertThat(PaperKind.values()).allSatisfy(kind -> {
            Issued paper = paper(kind);
            assertThat(paper.number()).matches("\\p{IsHan}+〔2022〕[1-9]\\d*号");
            assertThat(drawn.text(paper, Format.DOCX, Copy.MASKED)).contains(paper.number());
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
        assertThat(drawn.issued(county.submitted(LocalDate.of(2022, 6, 1))))
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.kind()).isEqualTo(PaperKind.RECEIPT);
                    assertThat(receipt.body()).isEqualTo(county.bureau());
                });
    }

    @Test
    void names_are_masked_unless_it_is_the_original() {
        Issued paper = paper(PaperKind.LETTER_OF_ASSIGNMENT);
        assertThat(drawn.text(paper, Format.PDF, Copy.MASKED)).doesNotContain("杨示例", "13800000000");
        assertThat(drawn.text(paper, Format.PDF, Copy.original(county.registrar(), "送交承办单位")))
                .contains("杨示例", "13800000000");
        assertThatThrownBy(() -> drawn.text(paper, Format.PDF, Copy.original(county.registrar(), "")))
                .isInstanceOf(VaultRefusal.class);
    }

    @Test
    void an_original_is_on_record_for_the_petitioner() {
        Issued paper = paper(PaperKind.OPINION);
        drawn.text(paper, Format.PDF, Copy.original(county.handler(), "送达信访人"));
        long sealed = Reading.as(
                        Reading.SYSTEM, () -> server.getBean(Petitions.class).petitioners(paper.petition()))
                .getFirst()
                .sealed();
        assertThat(server.getBean(Vault.class).openings(sealed))
                .anySatisfy(opening -> assertThat(opening.why()).contains("信访处理意见书", "送达信访人"));
    }

    @Test
    void the_petitioner_reads_full_names_on_papers_addressed_to_them_and_no_others() {
        long petition = drawn.cases().getOrDefault(PaperKind.OPINION, 0L);
        List<Issued> own = Reading.as(Reading.citizen(petition), () -> papers.addressedToPetitioner(petition));
        assertThat(own).extracting(Issued::kind).contains(PaperKind.RECEIPT, PaperKind.OPINION);
        assertThat(drawn.text(paper(PaperKind.OPINION), Format.PDF, Copy.PETITIONERS_OWN))
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
        assertThat(drawn.text(receipt, Format.DOCX, Copy.MASKED)).contains("原件载明");
        assertThat(drawn.text(receipt, Format.DOCX, Copy.PETITIONERS_OWN))
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
        long paper = drawn.issued(petition).getFirst().id();
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
                serials.add(drawn.issued(petition).getFirst().serial());
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
        assertThat(drawn.issued(first).getFirst().serial()).isEqualTo(1);
        assertThat(drawn.issued(second).getFirst().serial()).isEqualTo(2);
    }
}
