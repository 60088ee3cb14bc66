package youju.petition.web;

import youju.page.Words;
import youju.petition.Refused;
import youju.petition.State;

/** Why a step wasn't taken and what to do, in the reader's language. */
final class Refusals {

    private Refusals() {}

    static String words(Words words, Refused refused) {
        String state = refused.state() == State.NOTHING ? "" : words.of("petition.state", refused.state());
        return words.say(
                "petition.refusal." + refused.reason().name(), state, words.of("petition.action", refused.action()));
    }
}
