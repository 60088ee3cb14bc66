package youju.scrutiny;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import youju.account.Bodies;
import youju.account.Body;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.document.Unreadable;
import youju.inspection.Profile;
import youju.inspection.Severity;
import youju.inspection.output.PageOutput;
import youju.inspection.output.Report;
import youju.scrutiny.Submission.Printed;
import youju.trail.Entry;
import youju.trail.Trail;

/**
 * Inspects what waits, one file after another: an inspection may take a second of a processor and some hundred MB. What was
 * under way when a server ended waits on, and any node takes it up.
 */
@Component
class Inspecting {

    private static final Logger LOG = LoggerFactory.getLogger(Inspecting.class);

    /** A file under which the program ended twice isn't tried a third time. */
    private static final int MOST_ATTEMPTS = 2;

    private static final int LONGEST_UNIT = 100;

    private final SubmissionTable submissions;
    private final FindingTable findings;
    private final Bodies bodies;
    private final Trail trail;
    private final HouseClock clock;
    private final TransactionOperations transaction;

    /** How often somebody asked since the worker last began; above 0 one is running. */
    private final AtomicInteger asked = new AtomicInteger();

    Inspecting(
            SubmissionTable submissions,
            FindingTable findings,
            Bodies bodies,
            Trail trail,
            HouseClock clock,
            TransactionOperations transaction) {
        this.submissions = submissions;
        this.findings = findings;
        this.bodies = bodies;
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Bean
    static RecurringTask<Void> inspectingTask(Inspecting inspecting) {
        return Tasks.recurring("scrutiny-inspecting", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> inspecting.begin());
    }

    @EventListener
    void on(Intake.Waiting waiting) {
        begin();
    }

    /** Sees to it that somebody works until nothing waits; returns at once. */
    void begin() {
        if (asked.getAndIncrement() == 0) {
            Thread.ofVirtual().name("scrutiny").start(this::work);
        }
    }

    private void work() {
        int seen;
        do {
            seen = asked.get();
            try {
                Reading.as(Reading.SYSTEM, () -> {
                    while (next()) {
                        // The next one.
                    }
                });
            } catch (RuntimeException e) {
                LOG.error("inspecting stopped; it is begun again within a minute", e);
            }
        } while (!asked.compareAndSet(seen, 0));
    }

    /** @return false if nothing waits */
    private boolean next() {
        Optional<Long> begun = Objects.requireNonNull(transaction.execute(status -> {
            Optional<Submission> next = submissions.nextWaiting();
            next.ifPresent(found -> submissions.began(found.id()));
            return next.map(Submission::id);
        }));
        begun.ifPresent(id -> transaction.executeWithoutResult(status -> submissions
                .lock(id)
                .filter(found -> found.stage() == Stage.WAITING)
                .ifPresent(this::inspect)));
        return begun.isPresent();
    }

    private void inspect(Submission submission) {
        Report report = submissions.attempts(submission.id()) > MOST_ATTEMPTS
                ? new Report.Unread(
                        Path.of("-"), new Unreadable(submission.name(), Unreadable.Reason.TOO_LARGE, "memory"))
                : Report.of(name(submission), submissions.file(submission.id()), Severity.NOTE);
        String said = switch (report) {
            case Report.Unread unread -> {
                submissions.unreadable(submission.id(), unread.reason().reason());
                yield unread.reason().reason().name();
            }
            case Report.Inspected inspected -> {
                keep(submission, inspected);
                yield String.valueOf(inspected.findings().size());
            }
        };
        submissions.step(submission.id(), Deed.INSPECT, said, OptionalLong.empty(), clock.instant());
        trail.add(new Entry("system", "scrutiny.inspect", "submission:" + submission.id(), "", "", said));
    }

    private static Path name(Submission submission) {
        return Path.of(submission.name().replaceAll("[<>:\"|?*]", "_"));
    }

    private void keep(Submission submission, Report.Inspected inspected) {
        Profile profile = Profile.of(inspected.inspection().facts());
        findings.add(submission.id(), inspected.findings());
        submissions.keepMarked(submission.id(), marked(inspected));
        submissions.told(
                submission.id(), new Printed(profile.score(), profile.budget(), profile.executed(), profile.scheme()));
        if (submission.body().isEmpty()) {
            String unit =
                    profile.unit().filter(name -> name.length() <= LONGEST_UNIT).orElse(submission.unit());
            submissions.owner(submission.id(), unit, profile.year().orElse(submission.year()), called(unit));
        }
        submissions.move(submission.id(), Stage.OPEN);
    }

    private OptionalLong called(String unit) {
        return bodies.all().stream()
                .filter(body -> body.active() && body.name().equals(unit))
                .mapToLong(Body::id)
                .findFirst();
    }

    private static byte[] marked(Report.Inspected inspected) {
        try (ByteArrayOutputStream page = new ByteArrayOutputStream()) {
            new PageOutput(Locale.CHINESE, true).write(List.of(inspected), page);
            return page.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
