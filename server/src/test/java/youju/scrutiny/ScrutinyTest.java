package youju.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.CountyAtWork;
import youju.RunningServer;
import youju.account.Actor;
import youju.document.Unreadable;
import youju.scrutiny.Refused.Why;
import youju.scrutiny.Scrutiny.Opinion;
import youju.trail.Search;
import youju.trail.Trail;

/** Reports of the petition bureau and of strangers, reviewed by the county's finance bureau. */
class ScrutinyTest {

    private static final Path REPORTS = Path.of("..", "inspection", "src", "test", "resources", "reports");

    private static RunningServer server;
    private static Review review;

    @BeforeAll
    static void start() {
        server = RunningServer.demo();
        review = new Review(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void what_the_inspection_finds_stands_with_the_report_and_so_do_unit_and_year() {
        Submission submission = review.handedIn(review.flawed("云岭县信访局"));
        assertThat(submission.stage()).isEqualTo(Stage.OPEN);
        assertThat(submission.unit()).isEqualTo("云岭县信访局");
        assertThat(submission.year()).isEqualTo(2023);
        assertThat(submission.body())
                .isEqualTo(
                        OptionalLong.of(new CountyAtWork(server).body("云岭县信访局").id()));
        List<Found> findings = review.as(review.reviewer, () -> review.submissions.findings(submission.id()));
        assertThat(findings).extracting(found -> found.category().id()).contains("sum-mismatch", "section-numbering");
        assertThat(submission.tally().all()).isEqualTo(findings.size());
        assertThat(review.as(review.reviewer, () -> review.submissions.marked(submission.id()))
                        .orElseThrow())
                .asString(StandardCharsets.UTF_8)
                .contains("<mark")
                .contains("8.00万元");
    }

    @Test
    void a_real_report_tells_its_score_its_money_and_its_scheme() throws IOException {
        Submission submission = review.handedIn(
                review.file("自评.txt", Files.readAllBytes(REPORTS.resolve("hengyang-2022-self-evaluation.txt"))));
        assertThat(submission.unit()).isEqualTo("衡阳县信访局");
        assertThat(submission.body()).isEmpty();
        assertThat(submission.year()).isEqualTo(2022);
        // 综合评定等级 优秀, 总分 95; 全年预算数 284.5, 全年执行数 369.72
        assertThat(submission.printed().score().orElseThrow()).isEqualByComparingTo("95");
        assertThat(submission.printed().budget().orElseThrow()).isEqualByComparingTo("2845000");
        assertThat(submission.printed().executed().orElseThrow()).isEqualByComparingTo("3697200");
        assertThat(submission.printed().rate().orElseThrow()).isEqualByComparingTo("1.2995");
        assertThat(submission.tally().all()).isGreaterThan(20);
    }

    @Test
    void a_review_goes_from_judging_over_answers_to_its_end() {
        Submission submission = review.handedIn(review.flawed("云岭县信访局"));
        assertThat(review.as(review.bureau, () -> review.submissions.find(submission.id())))
                .isEmpty();
        review.refused(
                Why.UNJUDGED,
                review.reviewer,
                () -> review.scrutiny.sendBack(submission.id(), submission.version(), "", review.reviewer));
        Submission judged = review.judged(submission, true, "");
        review.act(
                review.reviewer,
                () -> review.scrutiny.sendBack(judged.id(), judged.version(), "请逐项说明", review.reviewer));
        Submission sent = review.as(review.bureau, () -> review.submissions.find(submission.id()))
                .orElseThrow();
        assertThat(sent.stage()).isEqualTo(Stage.SENT_BACK);
        review.refused(
                Why.UNANSWERED,
                review.bureau,
                () -> review.scrutiny.answer(sent.id(), sent.version(), Map.of(1, "已更正"), "", review.bureau));
        review.refused(
                Why.NOT_YOURS,
                review.reviewer,
                () -> review.scrutiny.answer(sent.id(), sent.version(), Map.of(1, "已更正"), "", review.reviewer));
        Map<Integer, String> answers = new java.util.HashMap<>();
        review.as(review.bureau, () -> review.submissions.findings(sent.id()))
                .forEach(found -> answers.put(found.ordinal(), "已更正"));
        review.act(
                review.bureau, () -> review.scrutiny.answer(sent.id(), sent.version(), answers, "谢谢指正", review.bureau));
        Submission answered = review.again(submission);
        assertThat(answered.stage()).isEqualTo(Stage.ANSWERED);
        assertThat(review.as(review.reviewer, () -> review.submissions.findings(submission.id())))
                .allSatisfy(found ->
                        assertThat(found.answer().orElseThrow().words()).isEqualTo("已更正"));
        review.act(
                review.reviewer, () -> review.scrutiny.close(answered.id(), answered.version(), "", review.reviewer));
        assertThat(review.again(submission).stage()).isEqualTo(Stage.CLOSED);
        assertThat(review.as(review.reviewer, () -> review.submissions.timeline(submission.id())))
                .extracting(StepTaken::deed)
                .containsExactly(Deed.TAKE_IN, Deed.INSPECT, Deed.JUDGE, Deed.SEND_BACK, Deed.ANSWER, Deed.CLOSE);
        assertThat(server.bean(Trail.class)
                        .page(new Search("submission:" + submission.id(), "", ""), Long.MAX_VALUE, 20))
                .hasSize(6);
    }

    @Test
    void whoever_dismisses_a_finding_says_why_and_the_first_judgement_stays_on_record() {
        Submission submission = review.handedIn(review.flawed("云岭县信访局"));
        review.refused(
                Why.NO_REASON,
                review.reviewer,
                () -> review.scrutiny.judge(
                        submission.id(), submission.version(), Map.of(1, new Opinion(false, " ")), review.reviewer));
        assertThat(review.again(submission).tally().open())
                .isEqualTo(submission.tally().all());
        review.judged(submission, true, "");
        Submission dismissed = review.judged(submission, false, "另有文件说明");
        assertThat(dismissed.tally().accepted()).isZero();
        assertThat(dismissed.tally().dismissed()).isEqualTo(submission.tally().all());
        assertThat(JdbcClient.create(server.database().owner())
                        .sql("select count(*) from scrutiny.judgement where submission = :id")
                        .param("id", submission.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * submission.tally().all());
        review.refused(
                Why.NOTHING_ACCEPTED,
                review.reviewer,
                () -> review.scrutiny.sendBack(dismissed.id(), dismissed.version(), "", review.reviewer));
        review.act(
                review.reviewer, () -> review.scrutiny.close(dismissed.id(), dismissed.version(), "", review.reviewer));
    }

    @Test
    void of_two_who_act_on_what_they_saw_the_second_is_told() {
        Submission submission = review.handedIn(review.flawed("云岭县信访局"));
        review.judged(submission, true, "");
        review.refused(
                Why.STALE,
                review.reviewer,
                () -> review.scrutiny.judge(
                        submission.id(), submission.version(), Map.of(1, new Opinion(true, "")), review.reviewer));
    }

    @Test
    void a_report_of_nobody_in_this_house_is_not_sent_back_until_its_body_is_named() {
        Submission submission = review.judged(review.handedIn(review.flawed("外县某局")), true, "");
        review.refused(
                Why.NO_BODY,
                review.reviewer,
                () -> review.scrutiny.sendBack(submission.id(), submission.version(), "", review.reviewer));
        long body = new CountyAtWork(server).body("云岭县信访局").id();
        review.refused(
                Why.BAD_YEAR,
                review.reviewer,
                () -> review.scrutiny.correct(
                        submission.id(), submission.version(), "某局", 1999, OptionalLong.of(body), review.reviewer));
        review.refused(
                Why.BAD_UNIT,
                review.reviewer,
                () -> review.scrutiny.correct(
                        submission.id(), submission.version(), " ", 2023, OptionalLong.empty(), review.reviewer));
        review.act(
                review.reviewer,
                () -> review.scrutiny.correct(
                        submission.id(), submission.version(), "云岭县信访局", 2022, OptionalLong.of(body), review.reviewer));
        Submission named = review.again(submission);
        assertThat(named.year()).isEqualTo(2022);
        review.act(review.reviewer, () -> review.scrutiny.sendBack(named.id(), named.version(), "", review.reviewer));
        assertThat(review.as(review.bureau, () -> review.submissions.find(named.id())))
                .isPresent();
    }

    @Test
    void the_corrected_version_goes_to_the_same_reviewer() {
        Submission submission = review.judged(review.handedIn(review.flawed("云岭县信访局")), true, "");
        review.act(
                review.reviewer,
                () -> review.scrutiny.sendBack(submission.id(), submission.version(), "", review.reviewer));
        Submission sent = review.again(submission);
        assertThatThrownBy(() -> review.as(
                        review.reviewer,
                        () -> server.bean(Intake.class).replace(sent, review.flawed("云岭县信访局"), review.reviewer)))
                .isInstanceOf(Refused.class);
        Submission corrected = review.inspected(review.as(
                review.bureau, () -> server.bean(Intake.class).replace(sent, review.flawed("云岭县信访局"), review.bureau)));
        assertThat(corrected.replaces()).isEqualTo(OptionalLong.of(sent.id()));
        assertThat(corrected.reviewer()).isEqualTo(sent.reviewer());
        assertThat(review.as(review.bureau, () -> review.submissions.find(corrected.id())))
                .isEmpty();
    }

    @Test
    void a_file_that_is_here_already_or_is_empty_is_not_taken_and_an_unreadable_one_says_why() {
        HandedIn report = review.flawed("云岭县信访局");
        HandedIn scan = review.file("扫描.pdf", "%PDF-1.4 broken".getBytes(StandardCharsets.UTF_8));
        TakenIn first = review.as(
                review.reviewer,
                () -> server.bean(Intake.class)
                        .take(List.of(report, report, review.file("空.txt", new byte[0]), scan), 2022, review.reviewer));
        assertThat(first.taken()).isEqualTo(2);
        assertThat(first.refused())
                .extracting(TakenIn.NotTaken::why)
                .containsExactly(TakenIn.Why.KNOWN, TakenIn.Why.EMPTY);
        review.inspected(first);
        Submission unread =
                review
                        .as(review.reviewer, () -> review.submissions.page(Filter.of(first.batch()), Long.MAX_VALUE))
                        .stream()
                        .filter(each -> each.name().equals("扫描.pdf"))
                        .findFirst()
                        .orElseThrow();
        assertThat(unread.stage()).isEqualTo(Stage.UNREADABLE);
        assertThat(unread.fault()).contains(Unreadable.Reason.DAMAGED);
        assertThat(review.as(review.reviewer, () -> review.submissions.progress(first.batch())))
                .isEqualTo(new Submissions.Progress(
                        2, 2, 1, review.again(review.report(first)).tally().all()));
        review.act(
                review.reviewer, () -> review.scrutiny.close(unread.id(), unread.version(), "请重新报送", review.reviewer));
        assertThat(review.again(unread).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void a_year_adds_up_what_its_reports_hold_and_opens_to_them() {
        Submission one = review.handedIn(review.flawed("云岭县民政局"));
        YearView year = review.as(review.reviewer, () -> review.submissions.year(one.year()));
        assertThat(year.reports())
                .isEqualTo(review.as(
                                review.reviewer,
                                () -> review.submissions.all(
                                        new Filter(one.year(), Optional.empty(), "", Optional.empty(), "", ""), 1000))
                        .size());
        for (YearView.ByRule rule : year.rules()) {
            List<Submission> behind = review.as(
                    review.reviewer,
                    () -> review.submissions.all(
                            new Filter(one.year(), Optional.empty(), "", Optional.empty(), "", rule.rule()), 1000));
            assertThat(behind).as(rule.rule()).hasSize(rule.reports());
        }
        assertThat(year.rules().stream().mapToInt(YearView.ByRule::findings).sum())
                .isEqualTo(review
                        .as(
                                review.reviewer,
                                () -> review.submissions.all(
                                        new Filter(one.year(), Optional.empty(), "", Optional.empty(), "", ""), 1000))
                        .stream()
                        .mapToInt(each -> each.tally().all())
                        .sum());
    }

    @Test
    void the_database_lets_nobody_else_look_and_nothing_be_rewritten() {
        Submission submission = review.handedIn(review.flawed("云岭县信访局"));
        Actor town = new CountyAtWork(server).actor("zhen1.chengban");
        assertThat(review.as(town, () -> review.submissions.find(submission.id())))
                .isEmpty();
        assertThat(review.as(town, () -> review.submissions.findings(submission.id())))
                .isEmpty();
        assertThat(review.as(town, () -> review.submissions.file(submission.id())))
                .isEmpty();
        assertThat(review.as(town, () -> review.submissions.progress(UUID.randomUUID()))
                        .all())
                .isZero();
        JdbcClient application = server.bean(JdbcClient.class);
        for (String sql : List.of(
                "delete from scrutiny.judgement",
                "update scrutiny.finding set message_zh = ''",
                "update scrutiny.answer set words = ''",
                "update scrutiny.submission set sha256 = ''")) {
            assertThatThrownBy(() -> application.sql(sql).update())
                    .as(sql)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
