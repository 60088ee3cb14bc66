package youju.petition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import youju.account.Actor;
import youju.calendar.Calendars;
import youju.database.Reading;

/**
 * The face of petitions. Start with {@link #register} or {@link #submit}; then {@link #act} takes every further step, and
 * {@link #allowedActions} tells which may be taken now.
 *
 * <p>A step is taken in one transaction with its clocks, its timeline, its entry in the trail and its event. It is taken
 * with the eyes of whoever takes it, whatever the caller reads with; reading is done with the eyes of the caller.
 */
@Component
public class Petitions {

    private final Registering registering;
    private final Acting acting;
    private final PetitionTable table;
    private final PetitionerTable people;
    private final CaseTable cases;
    private final ClockTable clocks;
    private final StepTable steps;
    private final Sealing sealing;
    private final Calendars calendars;
    private final TransactionTemplate transaction;

    Petitions(
            Registering registering,
            Acting acting,
            PetitionTable table,
            PetitionerTable people,
            CaseTable cases,
            ClockTable clocks,
            StepTable steps,
            Sealing sealing,
            Calendars calendars,
            PlatformTransactionManager transactions) {
        this.registering = registering;
        this.acting = acting;
        this.table = table;
        this.people = people;
        this.cases = cases;
        this.clocks = clocks;
        this.steps = steps;
        this.sealing = sealing;
        this.calendars = calendars;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Registers by hand (art. 22).
     *
     * @param command names the form, so that one sent twice registers once
     * @throws Refused if the actor isn't a registrar of the bureau
     * @throws InvalidRegistration if the day lies in the future, or a category or body isn't there
     */
    public Receipt register(Registration registration, Actor actor, Optional<UUID> command) {
        return Reading.as(
                Reading.SYSTEM, () -> transaction.execute(status -> registering.byHand(registration, actor, command)));
    }

    /**
     * Takes in what a citizen sends by web; a registrar confirms it.
     *
     * @throws InvalidRegistration likewise, or if the channel isn't the web
     */
    public Receipt submit(Registration registration, Optional<UUID> command) {
        return Reading.as(
                Reading.SYSTEM, () -> transaction.execute(status -> registering.byWeb(registration, command)));
    }

    /**
     * Takes a step.
     *
     * @param version of the petition that was looked at
     * @param command names the form, so that one sent twice does nothing twice
     * @throws Refused if it may not be taken, with the reason; nothing has changed then
     */
    public Done act(long id, long version, Step step, By by, Optional<UUID> command) {
        return Reading.as(
                by.reading(), () -> transaction.execute(status -> acting.act(id, version, step, by, command)));
    }

    /** The same without a form's name. */
    public Done act(long id, long version, Step step, By by) {
        return act(id, version, step, by, Optional.empty());
    }

    /** The actions that may be taken now, as far as that can be told before the step says more. */
    public List<Action> allowedActions(long id, By by) {
        return Reading.as(by.reading(), () -> transaction.execute(status -> acting.allowed(id, by)));
    }

    /** The petition, if it is there and the reader may see it. */
    @Transactional(readOnly = true)
    public Optional<Petition> find(long id) {
        return table.find(id);
    }

    /** The id of a number such as XF2022-000123, if the petition is there and the reader may see it. */
    @Transactional(readOnly = true)
    public OptionalLong idByNumber(String number) {
        return table.idByNumber(number.strip().toUpperCase(Locale.ROOT));
    }

    /** The number behind a query code, whoever asks; reading it takes a citizen's eyes. */
    @Transactional(readOnly = true)
    public OptionalLong idByCode(String entered) {
        return QueryCode.read(entered)
                .map(letters -> table.idByCode(sealing.hashCode(letters)))
                .orElse(OptionalLong.empty());
    }

    /** The vault's number of the sealed query code, for a paper to the petitioner; the code is the name of the record. */
    @Transactional(readOnly = true)
    public long sealedCode(long id) {
        return table.codeSealed(id);
    }

    /** What was done, oldest first. */
    @Transactional(readOnly = true)
    public List<StepTaken> timeline(long id) {
        return steps.of(id);
    }

    /** Every clock with its deadline and the way to it. */
    @Transactional(readOnly = true)
    public PetitionClocks clocks(long id) {
        return new PetitionClocks(clocks.of(id), calendars.current());
    }

    @Transactional(readOnly = true)
    public List<PetitionerSeen> petitioners(long id) {
        return people.of(id);
    }

    @Transactional(readOnly = true)
    public List<Accused> accused(long id) {
        return cases.accused(id);
    }

    /** The bodies that have or had it, in the order they got it. */
    @Transactional(readOnly = true)
    public List<Holding> holdings(long id) {
        return cases.holdings(id);
    }

    @Transactional(readOnly = true)
    public List<Rating> ratings(long id) {
        return cases.ratings(id);
    }

    @Transactional(readOnly = true)
    public List<Supervision> supervisions(long id) {
        return cases.supervisions(id);
    }
}
