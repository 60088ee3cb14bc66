package youju.scrutiny;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import youju.account.Actor;
import youju.account.Bodies;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.document.Sha256;
import youju.scrutiny.Refused.Why;
import youju.trail.Entry;
import youju.trail.Trail;

/** Takes files in, one transaction each: of a hundred, one that won't do holds up no other. */
@Component
public class Intake {

    /** 60 MB, what the inspection reads at most and the server lets in. */
    public static final long LARGEST = 60L * 1024 * 1024;

    private static final int LONGEST_NAME = 100;

    private final SubmissionTable submissions;
    private final Bodies bodies;
    private final Trail trail;
    private final HouseClock clock;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    Intake(
            SubmissionTable submissions,
            Bodies bodies,
            Trail trail,
            HouseClock clock,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.bodies = bodies;
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    /** Something waits to be inspected. */
    record Waiting() {}

    /**
     * Takes files in for the actor's body to review. Whose report each is, and of which year, the inspection reads in it; until
     * then the file's name and the given year stand for them.
     */
    public TakenIn take(List<HandedIn> files, int year, Actor actor) {
        long reviewer = bodies.actsFor(actor.body()).id();
        return take(files, year, reviewer, OptionalLong.empty(), "", OptionalLong.empty(), actor);
    }

    /**
     * Takes in the corrected version of a report that was sent back, for the same reviewer; by the report's own body.
     *
     * @throws Refused if it isn't the actor's or wasn't sent back
     */
    public TakenIn replace(Submission old, HandedIn file, Actor actor) {
        if (!old.body().equals(OptionalLong.of(bodies.actsFor(actor.body()).id()))) {
            throw new Refused(Why.NOT_YOURS);
        }
        if (old.stage() != Stage.SENT_BACK && old.stage() != Stage.ANSWERED) {
            throw new Refused(Why.STAGE);
        }
        // Whoever hands it in doesn't see it yet: it is the reviewer's until it is sent back.
        return Reading.as(
                Reading.SYSTEM,
                () -> take(
                        List.of(file),
                        old.year(),
                        old.reviewer(),
                        old.body(),
                        old.unit(),
                        OptionalLong.of(old.id()),
                        actor));
    }

    private TakenIn take(
            List<HandedIn> files,
            int year,
            long reviewer,
            OptionalLong body,
            String unit,
            OptionalLong replaces,
            Actor actor) {
        UUID batch = UUID.randomUUID();
        List<TakenIn.NotTaken> refused = new ArrayList<>();
        int taken = 0;
        for (HandedIn file : files) {
            String name = clean(file.name());
            if (file.size() == 0 || file.size() > LARGEST) {
                refused.add(new TakenIn.NotTaken(name, file.size() == 0 ? TakenIn.Why.EMPTY : TakenIn.Why.TOO_LARGE));
                continue;
            }
            byte[] content = read(file);
            SubmissionTable.New submission = new SubmissionTable.New(
                    reviewer,
                    body,
                    unit.isEmpty() ? stem(name) : unit,
                    year,
                    batch,
                    name,
                    Sha256.of(content),
                    replaces,
                    actor.person(),
                    clock.instant());
            if (Boolean.TRUE.equals(transaction.execute(status -> added(submission, content, actor)))) {
                taken++;
            } else {
                refused.add(new TakenIn.NotTaken(name, TakenIn.Why.KNOWN));
            }
        }
        if (taken > 0) {
            events.publishEvent(new Waiting());
        }
        return new TakenIn(batch, taken, refused);
    }

    private boolean added(SubmissionTable.New submission, byte[] content, Actor actor) {
        OptionalLong id = submissions.add(submission, content);
        if (id.isPresent()) {
            submissions.step(
                    id.getAsLong(), Deed.TAKE_IN, submission.name(), OptionalLong.of(actor.person()), clock.instant());
            trail.add(new Entry(
                    actor.mark(),
                    "scrutiny.take-in",
                    "submission:" + id.getAsLong(),
                    "",
                    "",
                    submission.name() + " " + submission.sha256()));
        }
        return id.isPresent();
    }

    private static byte[] read(HandedIn file) {
        try {
            return file.content().read();
        } catch (IOException e) {
            throw new UncheckedIOException(file.name(), e);
        }
    }

    /** A name without folders and without what a name can't hold. */
    static String clean(String name) {
        String plain = name.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .strip();
        String kept = plain.isEmpty() ? "报告" : plain;
        return kept.length() <= LONGEST_NAME ? kept : kept.substring(kept.length() - LONGEST_NAME);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
