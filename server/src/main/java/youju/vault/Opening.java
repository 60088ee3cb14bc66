package youju.vault;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody's wish to see what is sealed. Said before, and kept for the petitioner to read.
 *
 * @param who the account's name
 * @param office on whose behalf
 * @param why at least {@link #SHORTEST_REASON} letters; phones and other private numbers in it are masked
 * @param secondPerson who agreed, where two are needed
 * @param fields no more than is needed; the name comes with them
 */
public record Opening(String who, String office, String why, Optional<String> secondPerson, Set<PrivateField> fields) {

    /** The shortest that says anything, as 电话回访; the table says the same. */
    public static final int SHORTEST_REASON = 4;

    /** More is no reason but a statement. */
    public static final int LONGEST_REASON = 500;

    /**
     * A wish that can be granted.
     *
     * @throws VaultRefusal if nobody asks, the reason is too short or too long, no field is asked for, or the second
     *     person is the first
     */
    public Opening {
        who = who.strip();
        office = office.strip();
        why = reason(why);
        secondPerson = secondPerson.map(String::strip).filter(name -> !name.isEmpty());
        if (who.isEmpty() || office.isEmpty()) {
            throw new VaultRefusal(VaultRefusal.Reason.NOBODY);
        }
        if (secondPerson.filter(who::equals).isPresent()) {
            throw new VaultRefusal(VaultRefusal.Reason.SAME_PERSON);
        }
        if (fields.isEmpty()) {
            throw new VaultRefusal(VaultRefusal.Reason.NO_FIELD);
        }
        EnumSet<PrivateField> named = EnumSet.copyOf(fields);
        named.add(PrivateField.NAME);
        fields = Set.copyOf(named);
    }

    public static Opening by(String who, String office, String why, PrivateField... fields) {
        return new Opening(who, office, why, Optional.empty(), Set.of(fields));
    }

    public Opening with(String second) {
        return new Opening(who, office, why, Optional.of(second), fields);
    }

    /** Numbers of people are masked in it: it is kept and shown in clear. */
    static String reason(String why) {
        String stripped = Masks.redact(why).strip();
        if (stripped.codePointCount(0, stripped.length()) < SHORTEST_REASON) {
            throw new VaultRefusal(VaultRefusal.Reason.REASON_TOO_SHORT, SHORTEST_REASON);
        }
        if (stripped.length() > LONGEST_REASON) {
            throw new VaultRefusal(VaultRefusal.Reason.TOO_LONG, LONGEST_REASON);
        }
        return stripped;
    }
}
