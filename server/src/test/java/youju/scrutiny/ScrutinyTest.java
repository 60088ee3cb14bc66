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
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.CountyAtWork;
import youju.RunningServer;
import youju.account.Actor;
import youju.database.Reading;
import youju.document.Unreadable;
import youju.scrutiny.Refused.Why;
import youju.scrutiny.Scrutiny.Opinion;
import youju.trail.Search;
import youju.trail.Trail;

/** Reports of the petition bureau and of strangers, reviewed by the county's finance bureau. */
class ScrutinyTest {

    private static final Path REPORTS = Path.of("..", "inspection", "src", "test", "resources", "reports");
    private static final long PAUSE = 20_000_000L;

    private static RunningServer server;
    private static Actor reviewer;
    private static Actor bureau;
    private static Scrutiny scrutiny;
    private static Submissions submissions;
    private static int made;

    @BeforeAll
    static void start() {
        server = RunningServer.demo();
        CountyAtWork county = new CountyAtWork(server);
        reviewer = county.actor("cz.jixiao");
        bureau = county.actor("jixiao");
        scrutiny = server.bean(Scrutiny.class);
        submissions = server.bean(Submissions.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Reading.as(actor.reading(), work);
    }

    private static HandedIn file(String name, byte[] content) {
        return new HandedIn(name, content.length, () -> content);
    }

    /** A report in which 3 + 4 isn't 8 and the reviewer finds more; each differs from the one before. */
    private static HandedIn flawed(String unit) {
        made++;
        String text = """
                %s2023年度部门整体支出绩效自评报告

                一、部门基本情况
                第%d号。2023年支出合计8.00万元，其中：基本支出3.00万元，项目支出4.00万元。
                三、存在的问题
                无。
                """.formatted(unit, made);
        return file("自评" + made + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Submission inspected(TakenIn taken) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!as(reviewer, () -> submissions.progress(taken.batch()).isOver())) {
            assertThat(System.nanoTime()).as("inspected within a minute").isLessThan(end);
            LockSupport.parkNanos(PAUSE);
        }
        return as(reviewer, () -> submissions.page(Filter.of(taken.batch()), Long.MAX_VALUE))
                .getFirst();
    }

    private static Submission handedIn(HandedIn... files) {
        return inspected(as(reviewer, () -> server.bean(Intake.class).take(List.of(files), 2022, reviewer)));
    }

    private static Submission again(Submission submission) {
        return as(reviewer, () -> submissions.find(submission.id())).orElseThrow();
    }

    private static Submission judged(Submission submission, boolean accepted, String reason) {
        Map<Integer, Opinion> all = new java.util.HashMap<>();
        as(reviewer, () -> submissions.findings(submission.id()))
                .forEach(found -> all.put(found.ordinal(), new Opinion(accepted, reason)));
        act(reviewer, () -> scrutiny.judge(submission.id(), again(submission).version(), all, reviewer));
        return again(submission);
    }

    private static void act(Actor actor, Runnable work) {
        Reading.as(actor.reading(), work);
    }

    private static void refused(Why why, Actor actor, Runnable work) {
        assertThatThrownBy(() -> act(actor, work))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void what_the_inspection_finds_stands_with_the_report_and_so_do_unit_and_year() {
        Submission submission = handedIn(flawed("云岭县信访局"));
        assertThat(submission.stage()).isEqualTo(Stage.OPEN);
        assertThat(submission.unit()).isEqualTo("云岭县信访局");
        assertThat(submission.year()).isEqualTo(2023);
        assertThat(submission.body())
                .isEqualTo(
                        OptionalLong.of(new CountyAtWork(server).body("云岭县信访局").id()));
        List<Found> findings = as(reviewer, () -> submissions.findings(submission.id()));
        assertThat(findings).extracting(found -> found.category().id()).contains("sum-mismatch", "section-numbering");
        assertThat(submission.tally().all()).isEqualTo(findings.size());
        assertThat(as(reviewer, () -> submissions.marked(submission.id())).orElseThrow())
                .asString(StandardCharsets.UTF_8)
                .contains("<mark")
                .contains("8.00万元");
    }

    @Test
    void a_real_report_tells_its_score_its_money_and_its_scheme() throws IOException {
        Submission submission =
                handedIn(file("自评.txt", Files.readAllBytes(REPORTS.resolve("hengyang-2022-self-evaluation.txt"))));
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
        Submission submission = handedIn(flawed("云岭县信访局"));
        assertThat(as(bureau, () -> submissions.find(submission.id()))).isEmpty();
        refused(Why.UNJUDGED, reviewer, () -> scrutiny.sendBack(submission.id(), submission.version(), "", reviewer));
        Submission judged = judged(submission, true, "");
        act(reviewer, () -> scrutiny.sendBack(judged.id(), judged.version(), "请逐项说明", reviewer));
        Submission sent = as(bureau, () -> submissions.find(submission.id())).orElseThrow();
        assertThat(sent.stage()).isEqualTo(Stage.SENT_BACK);
        refused(Why.UNANSWERED, bureau, () -> scrutiny.answer(sent.id(), sent.version(), Map.of(1, "已更正"), "", bureau));
        refused(
                Why.NOT_YOURS,
                reviewer,
                () -> scrutiny.answer(sent.id(), sent.version(), Map.of(1, "已更正"), "", reviewer));
        Map<Integer, String> answers = new java.util.HashMap<>();
        as(bureau, () -> submissions.findings(sent.id())).forEach(found -> answers.put(found.ordinal(), "已更正"));
        act(bureau, () -> scrutiny.answer(sent.id(), sent.version(), answers, "谢谢指正", bureau));
        Submission answered = again(submission);
        assertThat(answered.stage()).isEqualTo(Stage.ANSWERED);
        assertThat(as(reviewer, () -> submissions.findings(submission.id())))
                .allSatisfy(found ->
                        assertThat(found.answer().orElseThrow().words()).isEqualTo("已更正"));
        act(reviewer, () -> scrutiny.close(answered.id(), answered.version(), "", reviewer));
        assertThat(again(submission).stage()).isEqualTo(Stage.CLOSED);
        assertThat(as(reviewer, () -> submissions.timeline(submission.id())))
                .extracting(StepTaken::deed)
                .containsExactly(Deed.TAKE_IN, Deed.INSPECT, Deed.JUDGE, Deed.SEND_BACK, Deed.ANSWER, Deed.CLOSE);
        assertThat(server.bean(Trail.class)
                        .page(new Search("submission:" + submission.id(), "", ""), Long.MAX_VALUE, 20))
                .hasSize(6);
    }

    @Test
    void whoever_dismisses_a_finding_says_why_and_the_first_judgement_stays_on_record() {
        Submission submission = handedIn(flawed("云岭县信访局"));
        refused(
                Why.NO_REASON,
                reviewer,
                () -> scrutiny.judge(
                        submission.id(), submission.version(), Map.of(1, new Opinion(false, " ")), reviewer));
        assertThat(again(submission).tally().open())
                .isEqualTo(submission.tally().all());
        judged(submission, true, "");
        Submission dismissed = judged(submission, false, "另有文件说明");
        assertThat(dismissed.tally().accepted()).isZero();
        assertThat(dismissed.tally().dismissed()).isEqualTo(submission.tally().all());
        assertThat(JdbcClient.create(server.database().owner())
                        .sql("select count(*) from scrutiny.judgement where submission = :id")
                        .param("id", submission.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * submission.tally().all());
        refused(
                Why.NOTHING_ACCEPTED,
                reviewer,
                () -> scrutiny.sendBack(dismissed.id(), dismissed.version(), "", reviewer));
        act(reviewer, () -> scrutiny.close(dismissed.id(), dismissed.version(), "", reviewer));
    }

    @Test
    void of_two_who_act_on_what_they_saw_the_second_is_told() {
        Submission submission = handedIn(flawed("云岭县信访局"));
        judged(submission, true, "");
        refused(
                Why.STALE,
                reviewer,
                () -> scrutiny.judge(
                        submission.id(), submission.version(), Map.of(1, new Opinion(true, "")), reviewer));
    }

    @Test
    void a_report_of_nobody_in_this_house_is_not_sent_back_until_its_body_is_named() {
        Submission submission = judged(handedIn(flawed("外县某局")), true, "");
        refused(Why.NO_BODY, reviewer, () -> scrutiny.sendBack(submission.id(), submission.version(), "", reviewer));
        long body = new CountyAtWork(server).body("云岭县信访局").id();
        refused(
                Why.BAD_YEAR,
                reviewer,
                () -> scrutiny.correct(
                        submission.id(), submission.version(), "某局", 1999, OptionalLong.of(body), reviewer));
        refused(
                Why.BAD_UNIT,
                reviewer,
                () -> scrutiny.correct(
                        submission.id(), submission.version(), " ", 2023, OptionalLong.empty(), reviewer));
        act(
                reviewer,
                () -> scrutiny.correct(
                        submission.id(), submission.version(), "云岭县信访局", 2022, OptionalLong.of(body), reviewer));
        Submission named = again(submission);
        assertThat(named.year()).isEqualTo(2022);
        act(reviewer, () -> scrutiny.sendBack(named.id(), named.version(), "", reviewer));
        assertThat(as(bureau, () -> submissions.find(named.id()))).isPresent();
    }

    @Test
    void the_corrected_version_goes_to_the_same_reviewer() {
        Submission submission = judged(handedIn(flawed("云岭县信访局")), true, "");
        act(reviewer, () -> scrutiny.sendBack(submission.id(), submission.version(), "", reviewer));
        Submission sent = again(submission);
        assertThatThrownBy(() ->
                        as(reviewer, () -> server.bean(Intake.class).replace(sent, flawed("云岭县信访局"), reviewer)))
                .isInstanceOf(Refused.class);
        Submission corrected =
                inspected(as(bureau, () -> server.bean(Intake.class).replace(sent, flawed("云岭县信访局"), bureau)));
        assertThat(corrected.replaces()).isEqualTo(OptionalLong.of(sent.id()));
        assertThat(corrected.reviewer()).isEqualTo(sent.reviewer());
        assertThat(as(bureau, () -> submissions.find(corrected.id()))).isEmpty();
    }

    @Test
    void a_file_that_is_here_already_or_is_empty_is_not_taken_and_an_unreadable_one_says_why() {
        HandedIn report = flawed("云岭县信访局");
        HandedIn scan = file("扫描.pdf", "%PDF-1.4 broken".getBytes(StandardCharsets.UTF_8));
        TakenIn first = as(
                reviewer,
                () -> server.bean(Intake.class)
                        .take(List.of(report, report, file("空.txt", new byte[0]), scan), 2022, reviewer));
        assertThat(first.taken()).isEqualTo(2);
        assertThat(first.refused())
                .extracting(TakenIn.NotTaken::why)
                .containsExactly(TakenIn.Why.KNOWN, TakenIn.Why.EMPTY);
        inspected(first);
        Submission unread = as(reviewer, () -> submissions.page(Filter.of(first.batch()), Long.MAX_VALUE)).stream()
                .filter(each -> each.name().equals("扫描.pdf"))
                .findFirst()
                .orElseThrow();
        assertThat(unread.stage()).isEqualTo(Stage.UNREADABLE);
        assertThat(unread.fault()).contains(Unreadable.Reason.DAMAGED);
        assertThat(as(reviewer, () -> submissions.progress(first.batch())))
                .isEqualTo(new Submissions.Progress(
                        2, 2, 1, again(report(first)).tally().all()));
        act(reviewer, () -> scrutiny.close(unread.id(), unread.version(), "请重新报送", reviewer));
        assertThat(again(unread).stage()).isEqualTo(Stage.CLOSED);
    }

    private static Submission report(TakenIn taken) {
        return as(reviewer, () -> submissions.page(Filter.of(taken.batch()), Long.MAX_VALUE)).stream()
                .filter(each -> each.stage() != Stage.UNREADABLE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_year_adds_up_what_its_reports_hold_and_opens_to_them() {
        Submission one = handedIn(flawed("云岭县民政局"));
        YearView year = as(reviewer, () -> submissions.year(one.year()));
        assertThat(year.reports())
                .isEqualTo(as(
                                reviewer,
                                () -> submissions.all(
                                        new Filter(one.year(), Optional.empty(), "", Optional.empty(), "", ""), 1000))
                        .size());
        for (YearView.ByRule rule : year.rules()) {
            List<Submission> behind = as(
                    reviewer,
                    () -> submissions.all(
                            new Filter(one.year(), Optional.empty(), "", Optional.empty(), "", rule.rule()), 1000));
            assertThat(behind).as(rule.rule()).hasSize(rule.reports());
        }
        assertThat(year.rules().stream().mapToInt(YearView.ByRule::findings).sum())
                .isEqualTo(as(
                                reviewer,
                                () -> submissions.all(
                                        new Filter(one.year(), Optional.empty(), "", Optional.empty(), "", ""), 1000))
                        .stream()
                        .mapToInt(each -> each.tally().all())
                        .sum());
    }

    @Test
    void the_database_lets_nobody_else_look_and_nothing_be_rewritten() {
        Submission submission = handedIn(flawed("云岭县信访局"));
        Actor town = new CountyAtWork(server).actor("zhen1.chengban");
        assertThat(as(town, () -> submissions.find(submission.id()))).isEmpty();
        assertThat(as(town, () -> submissions.findings(submission.id()))).isEmpty();
        assertThat(as(town, () -> submissions.file(submission.id()))).isEmpty();
        assertThat(as(town, () -> submissions.progress(UUID.randomUUID())).all())
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
