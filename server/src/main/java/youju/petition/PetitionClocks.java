package youju.petition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import youju.calendar.Deadline;
import youju.calendar.Term;
import youju.calendar.WorkingCalendar;

/** The clocks of one petition by one calendar: each deadline with the steps that explain it. */
public record PetitionClocks(List<PetitionClock> clocks, WorkingCalendar calendar) {

    /** In which somebody may do something and needn't: the body object, the petitioner ask or rate. Nobody is late after. */
    public static final Set<Term> WINDOWS = Set.of(Term.OBJECT, Term.ASK_REVIEW, Term.ASK_FINAL_REVIEW, Term.RATE);

    public PetitionClocks {
        clocks = List.copyOf(clocks);
    }

    /** Of every clock there was, in the order they began. */
    public List<Deadline> deadlines() {
        return clocks.stream().map(clock -> clock.deadline(calendar)).toList();
    }

    /** Of those that run. */
    public List<Deadline> running() {
        return clocks.stream()
                .filter(PetitionClock::isRunning)
                .map(clock -> clock.deadline(calendar))
                .toList();
    }

    /** Of the clock of that term that began last. */
    public Optional<Deadline> newest(Term term) {
        return clocks.stream()
                .filter(clock -> clock.term() == term)
                .reduce((before, after) -> after)
                .map(clock -> clock.deadline(calendar));
    }

    /** The next known end that an office must keep. */
    public Optional<LocalDate> due() {
        return running().stream()
                .filter(deadline -> !WINDOWS.contains(deadline.term()))
                .flatMap(deadline -> deadline.legalEnd().known().stream())
                .min(Comparator.naturalOrder());
    }
}
