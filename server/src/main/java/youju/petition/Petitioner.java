package youju.petition;

import youju.vault.PrivateRecord;

/**
 * A person who petitions, in clear: sealed as soon as registered.
 *
 * @param representative whether the others chose this one to speak for them (art. 20)
 */
public record Petitioner(PrivateRecord person, boolean representative) {

    public static Petitioner of(PrivateRecord person) {
        return new Petitioner(person, false);
    }
}
