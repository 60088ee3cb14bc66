package youju.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youju.calendar.ClockFact.Corrected;
import youju.calendar.ClockFact.Extended;
import youju.calendar.ClockFact.HearingFrom;
import youju.calendar.ClockFact.HearingUntil;
import youju.calendar.ClockFact.Released;
import youju.calendar.ClockFact.Reopened;
import youju.calendar.ClockFact.Started;
import youju.calendar.ClockFact.Stopped;

/** The facts of one clock, read through once and found consistent; knows no calendar. */
final class Ledger {

    /** A hearing and its last day, if it is over. */
    record Hearing(LocalDate from, Optional<LocalDate> until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    private final Started started;
    private LocalDate start;
    private Optional<Extended> extension = Optional.empty();
    private final List<Hearing> hearings = new ArrayList<>();
    private Standing standing = new Standing.Running();
    private final List<ClockFact> facts;

    private Ledger(Started started, List<ClockFact> facts) {
        this.started = started;
        this.start = started.day();
        this.facts = facts;
    }

    static Ledger of(List<? extends ClockFact> facts) {
        if (facts.isEmpty() || !(facts.getFirst() instanceof Started started)) {
            throw new BrokenLedger(facts, "a ledger begins with its start");
        }
        Ledger ledger = new Ledger(started, List.copyOf(facts));
        for (ClockFact fact : ledger.facts.subList(1, facts.size())) {
            ledger.add(fact);
        }
        for (ClockFact fact : ledger.facts) {
            boolean early = !(fact instanceof Started) && fact.day().isBefore(ledger.start);
            require(!early || fact instanceof Corrected, fact, "lies before the start, " + ledger.start);
        }
        return ledger;
    }

    private void add(ClockFact fact) {
        boolean ended = !(standing instanceof Standing.Running);
        require(
                !ended || fact instanceof Reopened || fact instanceof Corrected,
                fact,
                "the clock no longer runs: " + standing);
        switch (fact) {
            case Started again -> throw new BrokenLedger(again, "a clock starts once");
            case Corrected corrected -> start = corrected.start();
            case Extended extended -> extend(extended);
            case HearingFrom from -> {
                require(!underHearing(), from, "the hearing before hasn't ended");
                require(hearings.isEmpty() || from.day().isAfter(lastHeard()), from, "overlaps the hearing before");
                hearings.add(new Hearing(from.day(), Optional.empty()));
            }
            case HearingUntil until -> {
                require(underHearing(), until, "no hearing is under way");
                LocalDate from = hearings.removeLast().from();
                require(!until.day().isBefore(from), until, "the hearing began only on " + from);
                hearings.add(new Hearing(from, Optional.of(until.day())));
            }
            case Stopped stopped -> standing = new Standing.Done(stopped.day());
            case Released released -> standing = new Standing.Released(released.day());
            case Reopened reopened -> {
                require(ended, reopened, "the clock runs already");
                standing = new Standing.Running();
            }
        }
    }

    /** Once and by no more than the article allows (art. 34). */
    private void extend(Extended extended) {
        int longest = started.term().longestExtensionDays();
        require(longest > 0, extended, started.term() + " can't be extended");
        require(extension.isEmpty(), extended, "a term is extended once");
        require(
                extended.days() >= 1 && extended.days() <= longest,
                extended,
                "an extension has 1 to " + longest + " days");
        extension = Optional.of(extended);
    }

    private boolean underHearing() {
        return !hearings.isEmpty() && hearings.getLast().until().isEmpty();
    }

    private LocalDate lastHeard() {
        return hearings.getLast().until().orElseThrow();
    }

    private static void require(boolean holds, ClockFact fact, String rule) {
        if (!holds) {
            throw new BrokenLedger(fact, rule);
        }
    }

    Started started() {
        return started;
    }

    /** The day the term runs from, corrections applied. */
    LocalDate start() {
        return start;
    }

    Optional<Extended> extension() {
        return extension;
    }

    List<Hearing> hearings() {
        return List.copyOf(hearings);
    }

    Standing standing() {
        return standing;
    }

    List<ClockFact> facts() {
        return facts;
    }
}
