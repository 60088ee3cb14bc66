package youju.calendar;

import java.time.LocalDate;

/** How a clock stands after the last of its facts. */
public sealed interface Standing {

    /** Something is owed. */
    record Running() implements Standing {}

    /** It was done that day. */
    record Done(LocalDate day) implements Standing {}

    /** It ceased to be owed that day. */
    record Released(LocalDate day) implements Standing {}
}
