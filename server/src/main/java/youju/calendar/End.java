package youju.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** The last day of a term, or what is missing to tell it. */
public sealed interface End {

    /** The earliest day that can still be the end; the end itself once known. */
    LocalDate notBefore();

    /** The day, if it is known. */
    default Optional<LocalDate> known() {
        return this instanceof On on ? Optional.of(on.day()) : Optional.empty();
    }

    /** The end is this day; what is done on it is in time. */
    record On(LocalDate day) implements End {
        @Override
        public LocalDate notBefore() {
            return day;
        }
    }

    /** Can't be told until somebody enters the holidays of the year. */
    record YearMissing(int year, LocalDate notBefore) implements End {}

    /** Can't be told until the hearing ends, whose time isn't counted. */
    record HearingUnderWay(LocalDate since, LocalDate notBefore) implements End {}
}
