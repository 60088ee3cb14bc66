package youju.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import youju.calendar.Term;
import youju.trail.Entry;
import youju.trail.Trail;

/** Writes what was decided: step, clocks, petition, the rows around it, trail and event. */
@Component
class Writing {

    private final PetitionTable petitions;
    private final CaseTable cases;
    private final ClockTable clocks;
    private final StepTable steps;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Writing(
            PetitionTable petitions,
            CaseTable cases,
            ClockTable clocks,
            StepTable steps,
            Trail trail,
            ApplicationEventPublisher events) {
        this.petitions = petitions;
        this.cases = cases;
        this.clocks = clocks;
        this.steps = steps;
        this.trail = trail;
        this.events = events;
    }

    Done write(Decision decision, By by, Instant now, Optional<UUID> command) {
        Moment moment = decision.moment();
        Petition before = moment.petition();
        Step step = moment.step();
        StepTaken taken = taken(decision, by, now);
        long id = steps.add(before.id(), taken, command);
        PetitionClocks after = clocks(decision, id, now);
        Petition petition = after(decision, after.due());
        if (step instanceof Intake.Merge) {
            petitions.correct(petition);
        }
        if (step instanceof Intake.Correct correct) {
            petitions.correct(petition);
            correct.correction().accused().forEach(accused -> cases.addAccused(petition.id(), accused));
        }
        petitions.advance(petition);
        around(decision, after, by, now);
        tell(decision, petition, taken.stored(id, 0), by);
        return new Done(
                petition.id(),
                petition.version(),
                petition.state(),
                id,
                decision.row().paper(),
                false);
    }

    /**
     * Tells the trail and whoever listens what was written.
     *
     * @param taken with its number
     */
    void tell(Decision decision, Petition after, StepTaken taken, By by) {
        Moment moment = decision.moment();
        Step step = moment.step();
        Transition row = decision.row();
        trail.add(entry(moment.petition(), after, step, by));
        events.publishEvent(PetitionEvent.of(
                new PetitionEvent.Head(
                        after.id(), after.number(), row.action(), row.from(), row.to(), moment.day(), taken.id(), by),
                after,
                taken,
                moment.found().body()));
    }

    static StepTaken taken(Decision decision, By by, Instant now) {
        Transition row = decision.row();
        Step step = decision.moment().step();
        return new StepTaken(
                0,
                0,
                row.action(),
                row.from(),
                row.to(),
                by.mark(),
                by instanceof By.Official(var actor) ? actor.name() : "",
                bodyOf(by),
                now,
                decision.moment().day(),
                step.said(),
                decision.moment().found().body(),
                step,
                row.paper());
    }

    /** Stores the facts and tells how all clocks stand then. */
    private PetitionClocks clocks(Decision decision, long step, Instant now) {
        Moment moment = decision.moment();
        List<PetitionClock> all = new ArrayList<>(moment.matter().clocks());
        for (ClockChanges.Change change : decision.clocks()) {
            PetitionClock changed = change.after();
            if (changed.id() == 0) {
                all.add(clocks.add(moment.petition().id(), changed, moment.calendar(), step, now));
            } else {
                clocks.append(changed, moment.calendar(), step, now);
                all.replaceAll(clock -> clock.id() == changed.id() ? changed : clock);
            }
        }
        return new PetitionClocks(all, moment.calendar());
    }

    private static Petition after(Decision decision, Optional<LocalDate> due) {
        Moment moment = decision.moment();
        Petition moved = moment.petition().advanced(decision.progress(), due);
        return switch (moment.step()) {
            case Intake.Correct correct ->
                moved.corrected(correct.correction(), moment.found().matter());
            case Intake.Merge merge ->
                moved.merged(merge.into(), moment.found().matter().orElse(moved.matter()));
            default -> moved;
        };
    }

    private void around(Decision decision, PetitionClocks after, By by, Instant now) {
        Moment moment = decision.moment();
        long id = moment.petition().id();
        OptionalLong body = moment.found().body();
        LocalDate day = moment.day();
        switch (moment.step()) {
            case Sending.Refer refer -> hold(id, body, Way.REFER, day);
            case Sending.Assign assign -> hold(id, body, Way.ASSIGN, day);
            case Sending.RouteToLitigation routed -> hold(id, body, Way.ROUTE, day);
            case Sending.RouteToDiscipline routed -> hold(id, body, Way.ROUTE, day);
            case Sending.AddBody added -> hold(id, body, Way.CONTRIBUTE, day);
            case Sending.AgreeToObjection agreed ->
                cases.endHoldings(id, Set.of(Way.values()), OptionalLong.empty(), Holding.Standing.RETURNED);
            case Handling.Contribute contributed ->
                cases.endHoldings(id, Set.of(Way.CONTRIBUTE), bodyOf(by), Holding.Standing.DONE);
            case Wish.AskReview asked -> hold(id, body, Way.REVIEW, day);
            case Wish.AskFinalReview asked -> hold(id, body, Way.FINAL_REVIEW, day);
            case Reviewing.DecideReview decided ->
                cases.endHoldings(id, Set.of(Way.REVIEW), OptionalLong.empty(), Holding.Standing.DONE);
            case Reviewing.DecideFinalReview decided ->
                cases.endHoldings(id, Set.of(Way.FINAL_REVIEW), OptionalLong.empty(), Holding.Standing.DONE);
            case Wish.Rate rate ->
                cases.addRating(
                        moment.petition(),
                        rate,
                        rate.rated() == Rated.BODY ? moment.progress().lead() : OptionalLong.empty(),
                        day,
                        now);
            case Oversight.Supervise supervise ->
                cases.addSupervision(id, supervise, day, end(after, Term.ANSWER_SUPERVISION));
            case Oversight.AnswerSupervision answer -> cases.answerSupervision(id, answer, day);
            default -> {
                // Nothing around the petition changes.
            }
        }
        if (decision.row().to().isFinal()) {
            cases.endHoldings(id, Set.of(Way.values()), OptionalLong.empty(), Holding.Standing.DONE);
        }
        clocks.refreshHoldings(List.of(id));
        if (moment.step() instanceof Oversight.DeclareStake && by instanceof By.Official(var actor)) {
            cases.shutOut(id, actor.person());
        }
    }

    private void hold(long id, OptionalLong body, Way way, LocalDate day) {
        body.ifPresent(to -> cases.addHolding(id, to, way, day));
    }

    private static Optional<LocalDate> end(PetitionClocks clocks, Term term) {
        return clocks.newest(term).flatMap(deadline -> deadline.legalEnd().known());
    }

    private static OptionalLong bodyOf(By by) {
        return by instanceof By.Official(var actor) ? OptionalLong.of(actor.body()) : OptionalLong.empty();
    }

    private static Entry entry(Petition before, Petition after, Step step, By by) {
        return new Entry(
                by.mark(),
                "petition." + step.action().name().toLowerCase(Locale.ROOT),
                "petition:" + after.id(),
                "",
                TrailJson.of(before),
                TrailJson.of(after));
    }
}
