package youju.petition;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.vault.PrivateRecord;
import youju.vault.Vault;

/** 登记回执 once more, where a form came twice and its first answer was lost on the way. */
@Component
public class Receipts {

    /** How long after the registration. */
    public static final Duration AGAIN_FOR = Duration.ofMinutes(15);

    /** What the petitioner reads in the list of openings. */
    private static final String PURPOSE = "登记表重复提交，重新出具回执";

    private final PetitionTable petitions;
    private final StepTable steps;
    private final Vault vault;
    private final Clock clock;

    Receipts(PetitionTable petitions, StepTable steps, Vault vault, Clock clock) {
        this.petitions = petitions;
        this.steps = steps;
        this.vault = vault;
        this.clock = clock;
    }

    /** The receipt with its query code, if the actor registered it within {@link #AGAIN_FOR}; else as it is. */
    @Transactional
    public Receipt again(Receipt receipt, Actor actor) {
        if (receipt.code().isPresent() || !isOwnAndRecent(receipt.petition(), actor)) {
            return receipt;
        }
        Optional<String> code = vault.openForSystem(petitions.codeSealed(receipt.petition()), PURPOSE)
                .map(PrivateRecord::name);
        return new Receipt(receipt.petition(), receipt.number(), code);
    }

    private boolean isOwnAndRecent(long petition, Actor actor) {
        return steps.of(petition).stream()
                .findFirst()
                .filter(step -> step.action() == Action.REGISTER && step.actor().equals(actor.mark()))
                .filter(step -> step.at().plus(AGAIN_FOR).isAfter(clock.instant()))
                .isPresent();
    }
}
