package youju.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.petition.Petitions;
import youju.trail.Entry;
import youju.trail.Trail;
import youju.vault.Opening;
import youju.vault.PrivateField;
import youju.vault.PrivateRecord;
import youju.vault.Vault;

/** The face of disputes: registers them, takes their steps, tells of them with the eyes of whoever asks. */
@Component
public class Disputes {

    private final DisputeTable table;
    private final StepTable steps;
    private final Campaigns campaigns;
    private final Acting acting;
    private final Petitions petitions;
    private final Vault vault;
    private final Trail trail;
    private final HouseClock clock;

    Disputes(
            DisputeTable table,
            StepTable steps,
            Campaigns campaigns,
            Acting acting,
            Petitions petitions,
            Vault vault,
            Trail trail,
            HouseClock clock) {
        this.table = table;
        this.steps = steps;
        this.campaigns = campaigns;
        this.acting = acting;
        this.petitions = petitions;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Registers a dispute for the body that the actor acts for. A repeat of the same command does nothing.
     *
     * @return its id
     * @throws Refused if the day lies ahead or outside the campaign, or what it names isn't there
     */
    @Transactional
    public long register(Registration registration, Actor actor, UUID command) {
        Optional<Long> before = steps.done(command);
        if (before.isPresent()) {
            return before.get();
        }
        if (!actor.is(Role.REGISTRAR)
                && !actor.is(Role.HANDLER)
                && !(actor.is(Role.SUPERVISOR) && actor.isOfBureau())) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        Finding found = registration.finding();
        LocalDate today = clock.today();
        if (found.day().isAfter(today)) {
            throw new Refused(Reason.DAY_OUT_OF_ORDER);
        }
        check(found);
        String number = table.nextNumber(found.day().getYear());
        long id = table.add(number, found, acting.actsFor(actor), today, clock.instant());
        int ordinal = 0;
        for (Party party : registration.parties()) {
            ordinal++;
            table.addParty(id, ordinal, party.side(), party.who().masked(), vault.seal(party.who()));
        }
        write(id, new Step.Register(""), State.NOTHING, State.REGISTERED, actor, command);
        return id;
    }

    private void check(Finding found) {
        if (!acting.isActive(found.town())) {
            throw new Refused(Reason.NO_SUCH_BODY);
        }
        if (found.campaign().isPresent()
                && campaigns
                        .find(found.campaign().getAsLong())
                        .filter(campaign -> campaign.covers(found.day()))
                        .isEmpty()) {
            throw new Refused(Reason.NOT_IN_CAMPAIGN);
        }
        if (found.petition().isPresent()
                && petitions.find(found.petition().getAsLong()).isEmpty()) {
            throw new Refused(Reason.NO_SUCH_PETITION);
        }
    }

    /**
     * Takes a step. A repeat of the same command does nothing.
     *
     * @param version of the dispute as the actor saw it
     * @throws Refused if the step may not follow, or somebody else was quicker
     */
    @Transactional
    public void act(long id, long version, Step step, Actor actor, UUID command) {
        if (steps.done(command).isPresent()) {
            return;
        }
        Dispute before = table.lock(id).orElseThrow(() -> new Refused(Reason.NOT_FOUND));
        if (before.version() != version) {
            throw new Refused(Reason.STALE);
        }
        Transition row = acting.allowed(before, step, actor);
        check(before, step);
        table.move(Acting.after(before, row, step, clock.today()));
        write(id, step, row.from(), row.to(), actor, command);
    }

    private void check(Dispute before, Step step) {
        LocalDate today = clock.today();
        step.on().ifPresent(day -> {
            boolean confirms = step instanceof Step.ConfirmByCourt || step instanceof Step.CarryOut;
            LocalDate earliest = confirms
                    ? before.agreedOn().orElse(before.found().day())
                    : before.resolved().orElse(before.found().day());
            if (day.isAfter(today) || day.isBefore(earliest)) {
                throw new Refused(Reason.DAY_OUT_OF_ORDER);
            }
        });
        if (step instanceof Step.Assign assign) {
            if (!acting.isActive(assign.body())) {
                throw new Refused(Reason.NO_SUCH_BODY);
            }
            if (assign.due().isBefore(today)) {
                throw new Refused(Reason.DAY_OUT_OF_ORDER);
            }
        }
    }

    private void write(long id, Step step, State from, State to, Actor actor, UUID command) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Action action = Action.of(step);
        steps.add(
                id,
                new StepTaken(
                        0,
                        action,
                        from,
                        to,
                        step.on().orElse(clock.today()),
                        at,
                        actor.mark(),
                        actor.name(),
                        acting.actsFor(actor),
                        step),
                command);
        trail.add(new Entry(
                actor.mark(), "dispute." + action.name(), "dispute:" + id, step.words(), from.name(), to.name()));
    }

    @Transactional(readOnly = true)
    public Optional<Dispute> find(long id) {
        return table.find(id);
    }

    /** Disputes that a petition told of. */
    @Transactional(readOnly = true)
    public List<Dispute> ofPetition(long petition) {
        return table.ofPetition(petition);
    }

    /** What was done, oldest first. */
    @Transactional(readOnly = true)
    public List<StepTaken> timeline(long id) {
        return steps.of(id);
    }

    /** Masked, the first side before the second. */
    @Transactional(readOnly = true)
    public List<PartySeen> parties(long id) {
        return table.parties(id);
    }

    /** What the actor may do with it now, in the order of the life. */
    @Transactional(readOnly = true)
    public List<Action> allowedActions(long id, Actor actor) {
        return table.find(id).map(dispute -> acting.offered(dispute, actor)).orElse(List.of());
    }

    /** The body that found what somebody registers. */
    public long finderOf(Actor actor) {
        return acting.actsFor(actor);
    }

    /** The petition's number, as far as the reader may see it. */
    @Transactional(readOnly = true)
    public Optional<String> petitionNumber(OptionalLong petition) {
        return petition.isEmpty()
                ? Optional.empty()
                : petitions.find(petition.getAsLong()).map(found -> found.number());
    }

    /**
     * Shows a party in clear, on record with the reason.
     *
     * @throws NoSuchElementException if there is none for this reader
     * @throws youju.vault.VaultRefusal if the reason is too short
     */
    @Transactional
    public PrivateRecord open(long id, int ordinal, String why, Actor actor) {
        long sealed = table.sealed(id, ordinal).orElseThrow();
        Opening opening = new Opening(
                actor.mark(),
                actor.bodyName(),
                why,
                Optional.empty(),
                Set.of(PrivateField.PHONE, PrivateField.ADDRESS));
        PrivateRecord person = vault.open(sealed, opening);
        trail.add(
                new Entry(actor.mark(), "dispute.open-party", "dispute:" + id, opening.why(), "", "party " + ordinal));
        return person;
    }

    /**
     * The parties' names in clear, for the original of an agreement; each opening is on record.
     *
     * @throws youju.vault.VaultRefusal if the reason is too short
     */
    @Transactional
    public List<String> names(long id, Side side, String why, Actor actor) {
        return table.parties(id).stream()
                .filter(party -> party.side() == side)
                .map(party -> open(id, party.ordinal(), why, actor).name())
                .toList();
    }
}
