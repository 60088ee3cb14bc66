package youju.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import youju.CountyAtWork;
import youju.RunningServer;
import youju.account.Actor;
import youju.database.Reading;
import youju.scrutiny.Refused.Why;
import youju.scrutiny.Scrutiny.Opinion;

/** The county's finance bureau at work on reports, and the petition bureau that answers. */
final class Review {

    private static final long PAUSE = 20_000_000L;

    final RunningServer server;
    final Actor reviewer;
    final Actor bureau;
    final Scrutiny scrutiny;
    final Submissions submissions;
    private int made;

    Review(RunningServer server) {
        CountyAtWork county = new CountyAtWork(server);
        this.server = server;
        this.reviewer = county.actor("cz.jixiao");
        this.bureau = county.actor("jixiao");
        this.scrutiny = server.bean(Scrutiny.class);
        this.submissions = server.bean(Submissions.class);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return Reading.as(actor.reading(), work);
    }

    HandedIn file(String name, byte[] content) {
        return new HandedIn(name, content.length, () -> content);
    }

    /** A report in which 3 + 4 isn't 8 and the reviewer finds more; each differs from the one before. */
    HandedIn flawed(String unit) {
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

    Submission inspected(TakenIn taken) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!as(reviewer, () -> submissions.progress(taken.batch()).isOver())) {
            assertThat(System.nanoTime()).as("inspected within a minute").isLessThan(end);
            LockSupport.parkNanos(PAUSE);
        }
        return as(reviewer, () -> submissions.page(Filter.of(taken.batch()), Long.MAX_VALUE))
                .getFirst();
    }

    Submission handedIn(HandedIn... files) {
        return inspected(as(reviewer, () -> server.bean(Intake.class).take(List.of(files), 2022, reviewer)));
    }

    Submission again(Submission submission) {
        return as(reviewer, () -> submissions.find(submission.id())).orElseThrow();
    }

    Submission judged(Submission submission, boolean accepted, String reason) {
        Map<Integer, Opinion> all = new HashMap<>();
        as(reviewer, () -> submissions.findings(submission.id()))
                .forEach(found -> all.put(found.ordinal(), new Opinion(accepted, reason)));
        act(reviewer, () -> scrutiny.judge(submission.id(), again(submission).version(), all, reviewer));
        return again(submission);
    }

    void act(Actor actor, Runnable work) {
        Reading.as(actor.reading(), work);
    }

    void refused(Why why, Actor actor, Runnable work) {
        assertThatThrownBy(() -> act(actor, work))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    Submission report(TakenIn taken) {
        return as(reviewer, () -> submissions.page(Filter.of(taken.batch()), Long.MAX_VALUE)).stream()
                .filter(each -> each.stage() != Stage.UNREADABLE)
                .findFirst()
                .orElseThrow();
    }
}
