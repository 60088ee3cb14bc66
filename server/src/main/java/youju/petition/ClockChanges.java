package youju.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import youju.calendar.ClockFact;
import youju.calendar.Period;
import youju.calendar.Term;

/** What a transition does to the clocks, as facts. Pure. */
final class ClockChanges {

    /** A clock with one fact more. */
    record Change(PetitionClock before, ClockFact fact) {

        PetitionClock after() {
            return before.with(fact);
        }
    }

    private final Moment moment;
    private final By by;
    private final LocalDate today;

    private ClockChanges(Moment moment, By by, LocalDate today) {
        this.moment = moment;
        this.by = by;
        this.today = today;
    }

    /** In order; a clock that doesn't fit an effect is left alone. */
    static List<Change> of(Transition row, Moment moment, By by, LocalDate today) {
        ClockChanges changes = new ClockChanges(moment, by, today);
        List<Change> all = new ArrayList<>();
        for (ClockEffect effect : row.clocks()) {
            if (effect.when().isEmpty() || effect.when().get().holds(moment)) {
                all.addAll(changes.of(effect));
            }
        }
        return all;
    }

    private List<Change> of(ClockEffect effect) {
        if (effect.kind() == ClockEffect.Kind.START) {
            return List.of(start(effect.term().orElseThrow()));
        }
        List<PetitionClock> clocks = effect.term()
                .map(term -> moment.matter().newest(term).stream().toList())
                .orElseGet(() -> moment.matter().clocks());
        return clocks.stream()
                .flatMap(clock -> fact(effect.kind(), clock).map(fact -> new Change(clock, fact)).stream())
                .toList();
    }

    private Change start(Term term) {
        Period period = switch (moment.step()) {
            case Sending.Assign assign when term == Term.REPORT_COMPLETION -> term.periodOf(assign.days());
            case Oversight.Supervise supervise -> term.periodOf(supervise.days());
            default -> term.period();
        };
        return new Change(
                new PetitionClock(0, term, debtor(term), List.of()), new ClockFact.Started(moment.day(), term, period));
    }

    private OptionalLong debtor(Term term) {
        return switch (term) {
            case REGISTER, ASK_REVIEW, ASK_FINAL_REVIEW, RATE -> OptionalLong.empty();
            case NOTICE, OBJECT, REPORT_COMPLETION, REVIEW, FINAL_REVIEW ->
                moment.found().body();
            case HANDLE -> moment.progress().lead();
            case ANSWER_SUPERVISION ->
                moment.step() instanceof Oversight.Supervise supervise
                        ? OptionalLong.of(supervise.body())
                        : OptionalLong.empty();
        };
    }

    private Optional<ClockFact> fact(ClockEffect.Kind kind, PetitionClock clock) {
        LocalDate day = moment.day();
        boolean running = clock.isRunning();
        return switch (kind) {
            case START -> Optional.empty();
            case STOP -> Optional.<ClockFact>of(new ClockFact.Stopped(day)).filter(fact -> running);
            case RELEASE ->
                Optional.<ClockFact>of(new ClockFact.Released(
                                day, moment.step().action().name()))
                        .filter(fact -> running);
            case REOPEN ->
                Optional.<ClockFact>of(new ClockFact.Reopened(
                                day, moment.step().action().name()))
                        .filter(fact -> !running);
            case HEARING_FROM ->
                Optional.<ClockFact>of(new ClockFact.HearingFrom(day)).filter(fact -> running);
            case HEARING_UNTIL ->
                Optional.<ClockFact>of(new ClockFact.HearingUntil(day)).filter(fact -> running);
            case EXTEND ->
                moment.step() instanceof Handling.ApproveExtension approval
                        ? Optional.of(new ClockFact.Extended(day, approval.days(), by.mark(), approval.words()))
                        : Optional.empty();
            case CORRECT ->
                moment.step() instanceof Intake.Correct correct
                        ? correct.correction()
                                .receivedOn()
                                .map(start -> new ClockFact.Corrected(today, start, correct.reason()))
                        : Optional.empty();
        };
    }
}
