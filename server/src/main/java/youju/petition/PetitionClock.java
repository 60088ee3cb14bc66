package youju.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import youju.calendar.ClockFact;
import youju.calendar.Deadline;
import youju.calendar.Term;
import youju.calendar.WorkingCalendar;

/**
 * A clock of a petition: its facts, from which everything else follows.
 *
 * @param id 0 until it is stored
 * @param body who owes; none where it is the bureau's duty or the petitioner's window
 */
public record PetitionClock(long id, Term term, OptionalLong body, List<ClockFact> facts) {

    public PetitionClock {
        facts = List.copyOf(facts);
    }

    /** When it is due and how that came about. */
    public Deadline deadline(WorkingCalendar calendar) {
        return Deadline.project(facts, calendar);
    }

    public boolean isRunning() {
        boolean running = true;
        for (ClockFact fact : facts) {
            switch (fact) {
                case ClockFact.Stopped stopped -> running = false;
                case ClockFact.Released released -> running = false;
                case ClockFact.Reopened reopened -> running = true;
                default -> {
                    // Moves the end, not the standing.
                }
            }
        }
        return running;
    }

    PetitionClock with(ClockFact fact) {
        List<ClockFact> more = new ArrayList<>(facts);
        more.add(fact);
        return new PetitionClock(id, term, body, more);
    }
}
