package youju.relief;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.calendar.HouseClock;
import youju.petition.Petition;
import youju.petition.Petitions;
import youju.relief.Refused.Reason;
import youju.vault.Masks;
import youju.vault.Opening;
import youju.vault.PersonKey;
import youju.vault.PrivateField;
import youju.vault.PrivateRecord;
import youju.vault.Vault;

/**
 * The face of grants: {@link #apply}, then {@link #act} for the steps of a grant's own page. What the conference decides is
 * recorded by {@link Conferences}, what is paid by {@link Payments}.
 *
 * <p>Every command is one transaction with its timeline, its money and its entry in the trail, and carries a number made by
 * its sender: sent twice, it does nothing twice.
 */
@Component
public class Grants {

    private final Commands commands;
    private final GrantTable table;
    private final StepTable steps;
    private final Taking taking;
    private final Party party;
    private final Petitions petitions;
    private final Filing filing;
    private final Vault vault;
    private final HouseClock clock;

    Grants(
            Commands commands,
            GrantTable table,
            StepTable steps,
            Taking taking,
            Party party,
            Petitions petitions,
            Filing filing,
            Vault vault,
            HouseClock clock) {
        this.commands = commands;
        this.table = table;
        this.steps = steps;
        this.taking = taking;
        this.party = party;
        this.petitions = petitions;
        this.filing = filing;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Enters an application.
     *
     * @return the grant's number in the database
     * @throws Refused if the actor isn't a registrar of the bureau, or the person has a grant in this matter and year
     * @throws BadEntry if the day lies ahead, or the town or petition isn't there
     */
    public long apply(Application application, Actor actor, UUID command) {
        return commands.once(
                command, "APPLY", actor, application.person().masked().name(), () -> {
                    party.mustBe(Duty.ENTER, actor, "");
                    String petitionNumber = check(application);
                    int year = application.appliedOn().getYear();
                    String number = "JZ%d-%04d".formatted(year, commands.next("GRANT", year));
                    PrivateRecord person = application.person();
                    long id = table.add(
                            number,
                            application,
                            petitionNumber,
                            vault.seal(person),
                            vault.hash(PersonKey.ofIdNumber(person.idNumber().orElseThrow())),
                            Masks.NAME_PUBLISHED.of(person.name()));
                    Grant grant = table.find(id).orElseThrow();
                    taking.take(grant, Action.APPLY, actor, "", StepTable.Evidence.NONE, command);
                    return id;
                });
    }

    /** Gives the petition's number, empty if there is none. */
    private String check(Application application) {
        if (application.appliedOn().isAfter(clock.today())) {
            throw new BadEntry("appliedOn", "relief.fault.FUTURE");
        }
        if (!table.isTown(application.town())) {
            throw new BadEntry("town", "relief.fault.TOWN");
        }
        if (application.petition().isEmpty()) {
            return "";
        }
        return petitions
                .find(application.petition().getAsLong())
                .map(Petition::number)
                .orElseThrow(() -> new BadEntry("petition", "relief.fault.PETITION"));
    }

    /**
     * Takes a step of a grant's own page.
     *
     * @param version of the grant that was looked at
     * @throws Refused if it may not be taken, with the reason; nothing has changed then
     */
    public void act(long id, long version, Step step, Actor actor, UUID command) {
        commands.once(command, step.action().name() + " " + id, actor, String.valueOf(id), () -> {
            Grant grant = taking.judged(id, step.action(), actor);
            if (grant.version() != version) {
                throw new Refused(Reason.STALE, grant.number());
            }
            if (step instanceof Step.CorrectAccount correction) {
                correct(grant, correction, actor);
            }
            StepTable.Evidence evidence =
                    step.witnessed().map(StepTable.Evidence::of).orElse(StepTable.Evidence.NONE);
            long taken = taking.take(grant, step.action(), actor, step.words(), evidence, command);
            if (step.action() == Action.FILE) {
                filing.file(id);
            }
            return taken;
        });
    }

    private void correct(Grant grant, Step.CorrectAccount correction, Actor actor) {
        long sealed = grant.recipient().sealed();
        PrivateRecord before = vault.open(
                sealed,
                Opening.by(
                        actor.mark(),
                        actor.bodyName(),
                        grant.number() + " " + correction.words(),
                        PrivateField.values()));
        PrivateRecord after = before.withAccount(correction.account().text());
        vault.replace(sealed, after);
        table.correctAccount(
                grant.id(), correction.account(), after.masked().account().orElseThrow(), correction.bank());
    }

    /** The actions that may be taken on the grant's page now. */
    @Transactional(readOnly = true)
    public List<Action> allowed(Grant grant, Actor actor) {
        return taking.allowed(grant, actor);
    }

    /** The grant, if it is there and the reader may see it. */
    @Transactional(readOnly = true)
    public Optional<Grant> find(long id) {
        return table.find(id);
    }

    /** What was done, oldest first. */
    @Transactional(readOnly = true)
    public List<StepTaken> timeline(long id) {
        return steps.of(id);
    }
}
