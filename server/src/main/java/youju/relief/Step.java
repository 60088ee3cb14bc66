package youju.relief;

import java.util.Optional;
import youju.vault.BankAccount;

/** What is done with one grant on its page: one record an action, with exactly what the action needs. */
public sealed interface Step {

    /** Longest reason or finding. */
    int LONGEST = 2_000;

    Action action();

    /** What whoever takes it says. */
    String words();

    /**
     * What two members of the village committee or more vouch for.
     *
     * @param witnesses their names
     */
    record CertifyVillage(String witnesses, String words) implements Step {
        public CertifyVillage {
            witnesses = BadEntry.text("witnesses", witnesses, 200);
            words = BadEntry.text("words", words, LONGEST);
            if (witnesses.split("[、,，;；\\s]+").length < 2) {
                throw new BadEntry("witnesses", "relief.fault.TWO_WITNESSES");
            }
        }

        @Override
        public Action action() {
            return Action.CERTIFY_VILLAGE;
        }
    }

    /** A corrected account after a payment that failed; the leader approves anew. */
    record CorrectAccount(BankAccount account, String bank, String words) implements Step {
        public CorrectAccount {
            bank = BadEntry.text("bank", bank, 60);
            words = BadEntry.text("words", words, LONGEST);
        }

        @Override
        public Action action() {
            return Action.CORRECT_ACCOUNT;
        }
    }

    /** All others, which need words and nothing else. */
    record Plain(Action action, String words) implements Step {
        public Plain {
            if (!action.isOnPage() || action == Action.CERTIFY_VILLAGE || action == Action.CORRECT_ACCOUNT) {
                throw new IllegalArgumentException(action + " isn't taken so");
            }
            words = mayBeSilent(action)
                    ? BadEntry.words("words", words, LONGEST)
                    : BadEntry.text("words", words, LONGEST);
        }

        /** An approval may be without a word; a refusal says why. */
        public static boolean mayBeSilent(Action action) {
            return action == Action.APPROVE;
        }
    }

    /** The witnesses, where there are any. */
    default Optional<String> witnessed() {
        return this instanceof CertifyVillage village ? Optional.of(village.witnesses()) : Optional.empty();
    }
}
