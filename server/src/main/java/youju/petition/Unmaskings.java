package youju.petition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.account.Role;
import youju.trail.Entry;
import youju.trail.Trail;
import youju.vault.Opening;
import youju.vault.PrivateField;
import youju.vault.PrivateRecord;
import youju.vault.Vault;

/**
 * Seeing a petitioner in clear: with a reason, on record, told to the petitioner. Who accuses is seen only once a second
 * person of the bureau has agreed (art. 30): {@link #ask}, {@link #decide}, {@link #use}.
 */
@Component
public class Unmaskings {

    /** How long a consent may be used. */
    public static final Duration GRANTED_FOR = Duration.ofHours(24);

    private static final List<Role> SECOND = List.of(Role.LEADER, Role.SUPERVISOR);

    private final UnmaskingTable table;
    private final PetitionTable petitions;
    private final PetitionerTable people;
    private final Vault vault;
    private final Trail trail;
    private final Clock clock;

    Unmaskings(
            UnmaskingTable table,
            PetitionTable petitions,
            PetitionerTable people,
            Vault vault,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.petitions = petitions;
        this.people = people;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether a second person must agree first. */
    public static boolean needsSecond(Petition petition) {
        return petition.kind() == Kind.ACCUSATION;
    }

    /** Whether the actor may be the second person. */
    public static boolean maySecond(Actor actor) {
        return actor.isOfBureau() && actor.isAny(SECOND);
    }

    /** The petitioner, masked, if the reader may see the petition. */
    @Transactional(readOnly = true)
    public Optional<PetitionerSeen> petitioner(long petition, int ordinal) {
        return people.of(petition).stream()
                .filter(person -> person.ordinal() == ordinal)
                .findFirst();
    }

    /**
     * Opens at once. Show it only when this has returned: then it is on record.
     *
     * @throws SecurityException if a second person must agree first, or the reader may not see the petition
     * @throws youju.vault.VaultRefusal if the reason is too short or no field is asked for
     */
    @Transactional
    public PrivateRecord open(long petition, int ordinal, String why, Set<PrivateField> fields, Actor actor) {
        if (needsSecond(visible(petition))) {
            throw new SecurityException("who accuses is opened with a second person");
        }
        Opening opening = opening(actor, why, fields);
        return vault.open(sealed(petition, ordinal), opening);
    }

    /**
     * Asks a second person.
     *
     * @throws SecurityException if the reader may not see the petition
     * @throws youju.vault.VaultRefusal if the reason is too short or no field is asked for
     */
    @Transactional
    public long ask(long petition, int ordinal, String why, Set<PrivateField> fields, Actor actor) {
        visible(petition);
        sealed(petition, ordinal);
        Opening wish = opening(actor, why, fields);
        long id = table.add(petition, ordinal, actor.person(), wish.why(), wish.fields(), clock.instant());
        trail.add(new Entry(
                actor.mark(), "unmasking.ask", "petition:" + petition, wish.why(), "", "petitioner " + ordinal));
        return id;
    }

    /**
     * The second person agrees or doesn't.
     *
     * @return whether it still waited, and wasn't the decider's own
     * @throws SecurityException if the actor can't be the second person
     * @throws youju.vault.VaultRefusal if the words are too short
     */
    @Transactional
    public boolean decide(long id, boolean granted, String words, Actor actor) {
        if (!maySecond(actor)) {
            throw new SecurityException("a leader or supervisor of the bureau agrees");
        }
        String why = opening(actor, words, Set.of(PrivateField.NAME)).why();
        Optional<Unmasking> asked = table.find(id);
        if (asked.isEmpty() || !table.decide(id, actor.person(), granted, why, clock.instant())) {
            return false;
        }
        String action = granted ? "unmasking.grant" : "unmasking.refuse";
        trail.add(new Entry(
                actor.mark(),
                action,
                "petition:" + asked.get().petition(),
                why,
                "",
                "petitioner " + asked.get().ordinal() + " to person:"
                        + asked.get().askedBy()));
        return true;
    }

    /**
     * Opens what was agreed to: once, by whoever asked, within {@link #GRANTED_FOR}.
     *
     * @return nothing if there is no such consent
     */
    @Transactional
    public Optional<PrivateRecord> use(long id, Actor actor) {
        Instant now = clock.instant();
        if (!table.use(id, actor.person(), now.minus(GRANTED_FOR), now)) {
            return Optional.empty();
        }
        Unmasking granted = table.find(id).orElseThrow();
        Opening opening = opening(actor, granted.why(), granted.fields())
                .with(granted.decision().orElseThrow().by());
        return Optional.of(vault.open(sealed(granted.petition(), granted.ordinal()), opening));
    }

    @Transactional(readOnly = true)
    public Optional<Unmasking> find(long id) {
        return table.find(id);
    }

    /** Asked about one petitioner, newest first. */
    @Transactional(readOnly = true)
    public List<Unmasking> of(long petition, int ordinal) {
        return table.of(petition, ordinal);
    }

    /** What waits for the actor as the second person, oldest first; nothing if they can't be. */
    @Transactional(readOnly = true)
    public List<Unmasking> waitingFor(Actor actor) {
        return maySecond(actor) ? table.waiting(actor.person()) : List.of();
    }

    /** What the actor asked, newest first. */
    @Transactional(readOnly = true)
    public List<Unmasking> askedBy(Actor actor) {
        return table.askedBy(actor.person());
    }

    private static Opening opening(Actor actor, String why, Set<PrivateField> fields) {
        return new Opening(actor.mark(), actor.bodyName(), why, Optional.empty(), fields);
    }

    private Petition visible(long petition) {
        return petitions.find(petition).orElseThrow(() -> new SecurityException("petition " + petition));
    }

    private long sealed(long petition, int ordinal) {
        return petitioner(petition, ordinal)
                .map(PetitionerSeen::sealed)
                .orElseThrow(() -> new SecurityException("petitioner " + ordinal + " of petition " + petition));
    }
}
