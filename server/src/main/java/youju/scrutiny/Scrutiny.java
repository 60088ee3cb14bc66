package youju.scrutiny;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.Body;
import youju.calendar.HouseClock;
import youju.scrutiny.Refused.Why;
import youju.trail.Entry;
import youju.trail.Trail;

/**
 * What can be done with a submission: judge its findings, send it back, answer, close. Each in one transaction with its entry in
 * the trail; each checks the version that the doer looked at.
 */
@Component
public class Scrutiny {

    /** Letters of what is typed. */
    public static final int LONGEST = 2_000;

    private static final int LONGEST_UNIT = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final SubmissionTable submissions;
    private final FindingTable findings;
    private final Bodies bodies;
    private final Trail trail;
    private final HouseClock clock;

    Scrutiny(SubmissionTable submissions, FindingTable findings, Bodies bodies, Trail trail, HouseClock clock) {
        this.submissions = submissions;
        this.findings = findings;
        this.bodies = bodies;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param reason why it is dismissed; may be empty if it is accepted */
    public record Opinion(boolean accepted, String reason) {}

    /**
     * Judges findings; those that aren't named stay as they are.
     *
     * @param opinions by ordinal
     * @throws Refused also if a dismissal has no reason
     */
    @Transactional
    public void judge(long id, int version, Map<Integer, Opinion> opinions, Actor actor) {
        Submission submission = reviewed(id, version, actor);
        require(submission.stage().isJudged(), Why.STAGE);
        int changed = 0;
        for (Found found : findings.of(id)) {
            Opinion opinion = opinions.get(found.ordinal());
            if (opinion != null && !same(found, opinion)) {
                require(opinion.accepted() || !opinion.reason().isBlank(), Why.NO_REASON);
                findings.judge(
                        id,
                        found.ordinal(),
                        opinion.accepted(),
                        cut(opinion.reason()),
                        actor.person(),
                        clock.instant());
                changed++;
            }
        }
        if (changed > 0) {
            done(submission, submission.stage(), Deed.JUDGE, String.valueOf(changed), actor);
        }
    }

    private static boolean same(Found found, Opinion opinion) {
        return found.judgement()
                .filter(made ->
                        made.accepted() == opinion.accepted() && made.reason().equals(cut(opinion.reason())))
                .isPresent();
    }

    /** Gives the accepted findings to the report's body, to be answered. */
    @Transactional
    public void sendBack(long id, int version, String words, Actor actor) {
        Submission submission = reviewed(id, version, actor);
        require(submission.stage().isJudged(), Why.STAGE);
        require(submission.tally().open() == 0, Why.UNJUDGED);
        require(submission.tally().accepted() > 0, Why.NOTHING_ACCEPTED);
        require(submission.body().isPresent(), Why.NO_BODY);
        done(submission, Stage.SENT_BACK, Deed.SEND_BACK, cut(words), actor);
    }

    /**
     * Answers what was sent back, by the report's own body.
     *
     * @param answers by ordinal, one for every accepted finding
     */
    @Transactional
    public void answer(long id, int version, Map<Integer, String> answers, String words, Actor actor) {
        Submission submission = current(id, version);
        require(submission.body().equals(OptionalLong.of(actsFor(actor))), Why.NOT_YOURS);
        require(submission.stage() == Stage.SENT_BACK, Why.STAGE);
        List<Found> accepted =
                findings.of(id).stream().filter(Found::isAccepted).toList();
        for (Found found : accepted) {
            String answer = answers.getOrDefault(found.ordinal(), "");
            require(!answer.isBlank(), Why.UNANSWERED);
            findings.answer(id, found.ordinal(), cut(answer), actor.person(), clock.instant());
        }
        done(submission, Stage.ANSWERED, Deed.ANSWER, cut(words), actor);
    }

    /** Ends the review; also of what couldn't be read, and of what has nothing to send back or nobody to send it to. */
    @Transactional
    public void close(long id, int version, String words, Actor actor) {
        Submission submission = reviewed(id, version, actor);
        require(
                switch (submission.stage()) {
                    case OPEN, ANSWERED, UNREADABLE -> true;
                    case WAITING, SENT_BACK, CLOSED -> false;
                },
                Why.STAGE);
        require(submission.tally().open() == 0, Why.UNJUDGED);
        done(submission, Stage.CLOSED, Deed.CLOSE, cut(words), actor);
    }

    /**
     * Puts right whose report it is and of which year.
     *
     * @param body empty for one that isn't of this house
     */
    @Transactional
    public void correct(long id, int version, String unit, int year, OptionalLong body, Actor actor) {
        Submission submission = reviewed(id, version, actor);
        require(submission.stage() != Stage.CLOSED && submission.stage() != Stage.SENT_BACK, Why.STAGE);
        require(!unit.isBlank() && unit.strip().length() <= LONGEST_UNIT, Why.BAD_UNIT);
        require(isYear(year), Why.BAD_YEAR);
        require(body.isEmpty() || bodies.find(body.getAsLong()).isPresent(), Why.NO_BODY);
        submissions.owner(id, unit.strip(), year, body);
        String before = owner(submission.unit(), submission.year(), submission.body());
        String after = owner(unit.strip(), year, body);
        submissions.step(id, Deed.CORRECT, before + " → " + after, OptionalLong.of(actor.person()), clock.instant());
        trail.add(new Entry(actor.mark(), "scrutiny.correct", "submission:" + id, "", before, after));
    }

    /** Whether a report can be on this year. */
    public static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private String owner(String unit, int year, OptionalLong body) {
        String known = body.isPresent() ? "（" + bodies.get(body.getAsLong()).name() + "）" : "";
        return unit + known + " " + year;
    }

    private Submission reviewed(long id, int version, Actor actor) {
        Submission submission = current(id, version);
        require(submission.reviewer() == actsFor(actor), Why.NOT_YOURS);
        return submission;
    }

    private Submission current(long id, int version) {
        Submission submission = submissions.lock(id).orElseThrow(() -> new Refused(Why.NOT_YOURS));
        require(submission.version() == version, Why.STALE);
        return submission;
    }

    private long actsFor(Actor actor) {
        Body body = bodies.actsFor(actor.body());
        return body.id();
    }

    private void done(Submission submission, Stage to, Deed deed, String words, Actor actor) {
        submissions.move(submission.id(), to);
        submissions.step(submission.id(), deed, words, OptionalLong.of(actor.person()), clock.instant());
        trail.add(new Entry(
                actor.mark(),
                "scrutiny." + deed.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "submission:" + submission.id(),
                words,
                submission.stage().name(),
                to.name()));
    }

    private static void require(boolean holds, Why otherwise) {
        if (!holds) {
            throw new Refused(otherwise);
        }
    }

    private static String cut(String text) {
        String clean = text.strip().replace("\0", "");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}
