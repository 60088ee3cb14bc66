package youju.petition;

import java.time.LocalDate;
import java.util.List;
import youju.calendar.BrokenLedger;
import youju.calendar.WorkingCalendar;

/**
 * Whether a step may be taken, and what it comes to: the table of {@link Life} read for one petition, one actor and one day.
 * Pure.
 */
record Decision(Transition row, Moment moment, Progress progress, List<ClockChanges.Change> clocks) {

    /** @throws Refused with the first reason against it */
    static Decision of(Case matter, Step step, Party party, LocalDate today, WorkingCalendar calendar, Found found) {
        Action action = step.action();
        State state = matter.petition().state();
        LocalDate day = step.happened().orElse(today);
        Moment moment = new Moment(matter, step, day, calendar, found);
        List<Transition> rows = Life.rows(state, action);
        if (rows.isEmpty()) {
            throw refused(matter, action, Reason.NOT_NOW);
        }
        List<Transition> allowed = rows.stream()
                .filter(row -> row.who().stream().anyMatch(who -> who.is(party, matter)))
                .toList();
        if (allowed.isEmpty()) {
            throw refused(matter, action, Reason.NOT_ALLOWED);
        }
        if (day.isAfter(today)
                || (state != State.NOTHING
                        && day.isBefore(matter.petition().progress().since()))) {
            throw refused(matter, action, Reason.DAY_OUT_OF_ORDER);
        }
        Transition row = allowed.stream()
                .filter(candidate -> candidate.guards().stream().allMatch(guard -> guard.holds(moment)))
                .findFirst()
                .orElseThrow(() -> refused(matter, action, against(allowed.getLast(), moment)));
        Progress progress = matter.petition().progress().after(row.to(), step, day, found.body());
        return new Decision(row, moment, progress, clocks(row, moment, party.by(), today));
    }

    /** The same for the petition under its number. */
    Decision of(Petition petition) {
        Case matter = moment.matter();
        Case numbered = new Case(petition, matter.handlings(), matter.clocks(), matter.suggestions());
        return new Decision(
                row,
                new Moment(numbered, moment.step(), moment.day(), moment.calendar(), moment.found()),
                progress,
                clocks);
    }

    private static Reason against(Transition row, Moment moment) {
        return row.guards().stream()
                .filter(guard -> !guard.holds(moment))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    /** A day that somebody typed may lie where no fact of a clock can. */
    private static List<ClockChanges.Change> clocks(Transition row, Moment moment, By by, LocalDate today) {
        List<ClockChanges.Change> changes = ClockChanges.of(row, moment, by, today);
        for (ClockChanges.Change change : changes) {
            try {
                change.after().deadline(moment.calendar());
            } catch (BrokenLedger broken) {
                Refused refused = refused(moment.matter(), row.action(), Reason.DAY_OUT_OF_ORDER);
                refused.initCause(broken);
                throw refused;
            }
        }
        return changes;
    }

    static Refused refused(Case matter, Action action, Reason reason) {
        return new Refused(matter.petition().id(), matter.petition().state(), action, reason);
    }
}
