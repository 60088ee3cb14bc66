package youju.dispute;

import java.time.LocalDate;
import java.util.Optional;

/** A dispute as a list shows it. Names of parties aren't in it. */
public record Line(
        long id,
        String number,
        LocalDate foundOn,
        Kind kind,
        Urgency urgency,
        String town,
        String summary,
        String campaign,
        State state,
        String responsible,
        Optional<LocalDate> due,
        Optional<LocalDate> resolvedOn) {}
