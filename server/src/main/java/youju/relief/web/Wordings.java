package youju.relief.web;

import youju.money.Money;
import youju.page.Frame;
import youju.relief.BadEntry;
import youju.relief.Refused;
import youju.vault.VaultRefusal;
import youju.vault.Wording;

/** Why something wasn't done, and how amounts are shown, in the reader's language. */
public final class Wordings {

    private Wordings() {}

    static String of(Frame frame, Refused refused) {
        return frame.say("relief.refusal." + refused.reason().name(), refused.subject());
    }

    static String of(Frame frame, BadEntry bad) {
        return frame.say(bad.key());
    }

    static String of(Frame frame, VaultRefusal refusal) {
        return Wording.in(frame.words().locale()).of(refusal);
    }

    /** With its unit. */
    public static String yuan(Frame frame, Money money) {
        return frame.say("relief.yuan", money.grouped());
    }
}
