package youju.petition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import youju.calendar.Term;

/**
 * The calendar was edited and the end of a running clock moved; published in the transaction of the edit.
 *
 * @param body who owes; none where it is the bureau
 * @param before none where it couldn't be told
 * @param after likewise
 * @param version of the calendar from now on
 */
public record EndMoved(
        long clock,
        long petition,
        Term term,
        OptionalLong body,
        Optional<LocalDate> before,
        Optional<LocalDate> after,
        long version) {}
