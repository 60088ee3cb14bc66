package youju.paper;

import youju.account.Actor;

/** For whom a paper is drawn: what is private in it is shown or masked by that. */
public sealed interface Copy {

    /** For the screen of an official: names masked, no query code. */
    Copy MASKED = new Masked();

    /** For the petitioner, who has opened the petition with its query code; only papers addressed to the petitioner. */
    Copy PETITIONERS_OWN = new PetitionersOwn();

    /**
     * 原件, to be signed, sealed and sent; the vault records who opened the names and why.
     *
     * @param why at least four letters, for the petitioner to read
     */
    static Copy original(Actor actor, String why) {
        return new Original(actor, why);
    }

    /** See {@link #MASKED}. */
    record Masked() implements Copy {}

    /** See {@link #original}. */
    record Original(Actor actor, String why) implements Copy {}

    /** See {@link #PETITIONERS_OWN}. */
    record PetitionersOwn() implements Copy {}
}
