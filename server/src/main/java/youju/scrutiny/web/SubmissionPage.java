package youju.scrutiny.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import youju.account.Body;
import youju.calendar.HouseClock;
import youju.page.Frame;
import youju.scrutiny.Found;
import youju.scrutiny.Stage;
import youju.scrutiny.StepTaken;
import youju.scrutiny.Submission;

/**
 * One submission.
 *
 * @param reviews whether the reader's body reviews it and the reader may
 * @param answers whether it is the report of the reader's body and the reader may answer
 */
public record SubmissionPage(
        Frame frame,
        Submission submission,
        List<Found> findings,
        List<StepTaken> timeline,
        List<Body> bodies,
        String reviewer,
        boolean reviews,
        boolean answers) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(HouseClock.ZONE);

    public SubmissionPage {
        findings = List.copyOf(findings);
        timeline = List.copyOf(timeline);
        bodies = List.copyOf(bodies);
    }

    public boolean mayJudge() {
        return reviews && submission.stage().isJudged() && !findings.isEmpty();
    }

    public boolean mayAnswer() {
        return answers && submission.stage() == Stage.SENT_BACK;
    }

    public boolean maySendBack() {
        return reviews && submission.stage().isJudged() && submission.tally().accepted() > 0;
    }

    public boolean mayClose() {
        return reviews && (submission.stage().isJudged() || submission.stage() == Stage.UNREADABLE);
    }

    public boolean mayCorrect() {
        return reviews && submission.stage().isJudged();
    }

    public String at(Instant moment) {
        return MINUTE.format(moment);
    }

    /** In 万元, to the hundredth. */
    public static String wan(BigDecimal yuan) {
        return yuan.movePointLeft(4).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    public static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
