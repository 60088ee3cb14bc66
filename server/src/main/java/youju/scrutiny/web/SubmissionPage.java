package youju.scrutiny.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern COUNT = Pattern.compile("\\d+");

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

    /** What a step came to, in the reader's words. */
    public String said(StepTaken step) {
        return switch (step.deed()) {
            case INSPECT ->
                COUNT.matcher(step.words()).matches() ? frame.say("scrutiny.said.found", step.words()) : fault();
            case JUDGE -> frame.say("scrutiny.said.judged", step.words());
            case TAKE_IN, CORRECT, SEND_BACK, ANSWER, CLOSE -> step.words();
        };
    }

    /** Why it couldn't be read, or nothing. */
    public String fault() {
        boolean english = frame.words().tag().startsWith("en");
        return submission
                .fault()
                .map(reason -> english ? reason.inEnglish() : reason.inChinese())
                .orElse("");
    }

    /** In 万元, to the hundredth. */
    public static String wan(BigDecimal yuan) {
        return yuan.movePointLeft(4).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    public static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
