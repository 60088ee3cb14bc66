package youju.dispute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A dispute as it stands.
 *
 * @param version rises with every step
 * @param found what it is
 * @param finder the body that found it or took it in
 * @param since the day it came into its state
 * @param responsible the body that has to settle it
 * @param due until when it is to be settled, or the agreement carried out
 * @param sessions of mediation since it last began
 * @param resolved the day it was settled (化解); none while it isn't, and none again after a relapse
 * @param ended the day it ended without
 */
public record Dispute(
        long id,
        long version,
        String number,
        Finding found,
        long finder,
        State state,
        LocalDate since,
        OptionalLong responsible,
        Optional<LocalDate> due,
        int sessions,
        Optional<LocalDate> agreedOn,
        Optional<LocalDate> confirmedOn,
        Optional<LocalDate> resolved,
        Optional<LocalDate> ended,
        boolean followedUp) {}
