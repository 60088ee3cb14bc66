package youju.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import youju.calendar.Calendars;
import youju.calendar.HouseClock;
import youju.calendar.WorkingCalendar;

/** Taking a step: under lock, decided by the table, written at once. Runs in the transaction of {@link Petitions}. */
@Component
class Acting {

    private final PetitionTable petitions;
    private final CaseTable cases;
    private final ClockTable clocks;
    private final StepTable steps;
    private final Lookups lookups;
    private final Writing writing;
    private final Calendars calendars;
    private final HouseClock clock;

    Acting(
            PetitionTable petitions,
            CaseTable cases,
            ClockTable clocks,
            StepTable steps,
            Lookups lookups,
            Writing writing,
            Calendars calendars,
            HouseClock clock) {
        this.petitions = petitions;
        this.cases = cases;
        this.clocks = clocks;
        this.steps = steps;
        this.lookups = lookups;
        this.writing = writing;
        this.calendars = calendars;
        this.clock = clock;
    }

    Done act(long id, long version, Step step, By by, Optional<UUID> command) {
        command.ifPresent(steps::lock);
        Petition petition = petitions.lock(id).orElseThrow(() -> notFound(id, step.action()));
        Optional<Done> before = command.flatMap(steps::byCommand)
                .filter(taken -> taken.petition() == id)
                .map(taken -> replayed(petition, taken.step()));
        if (before.isPresent()) {
            return before.get();
        }
        Case matter = load(petition);
        if (petition.version() != version) {
            throw Decision.refused(matter, step.action(), Reason.STALE);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, HouseClock.ZONE);
        WorkingCalendar calendar = calendars.current();
        Decision decision = Decision.of(matter, step, lookups.party(by), today, calendar, lookups.find(matter, step));
        return writing.write(decision, by, now, command);
    }

    private static Done replayed(Petition petition, StepTaken step) {
        return new Done(petition.id(), petition.version(), petition.state(), step.id(), step.paper(), true);
    }

    private static Refused notFound(long id, Action action) {
        return new Refused(id, State.NOTHING, action, Reason.NOT_FOUND);
    }

    private Case load(Petition petition) {
        Set<Suggestion> open = petition.progress().supervised().isEmpty()
                ? Set.of()
                : Set.copyOf(cases.supervisions(petition.id()).getLast().suggestions());
        return new Case(petition, cases.holdings(petition.id()), clocks.of(petition.id()), open);
    }

    List<Action> allowed(long id, By by) {
        Optional<Petition> petition = petitions.find(id);
        if (petition.isEmpty()) {
            return List.of();
        }
        Case matter = load(petition.get());
        Party party = lookups.party(by);
        Moment moment = new Moment(
                matter,
                new Intake.Confirm(""),
                clock.today(),
                calendars.current(),
                Found.body(OptionalLong.empty(), true, false));
        return Arrays.stream(Action.values())
                .filter(action -> Life.rows(petition.get().state(), action).stream()
                        .anyMatch(row -> may(row, matter, party, moment)))
                .toList();
    }

    private static boolean may(Transition row, Case matter, Party party, Moment moment) {
        return row.who().stream().anyMatch(who -> who.is(party, matter))
                && row.guards().stream().filter(guard -> !guard.isOfStep()).allMatch(guard -> guard.holds(moment));
    }
}
