/**
 * Working days and the statutory terms of petitions: the calendar of holidays and make-up work days, kept by year in an
 * editable table, and deadlines as projections of a ledger of facts.
 *
 * <p>Publishes: {@link youju.calendar.WorkingCalendar}, {@link youju.calendar.Term}, {@link youju.calendar.ClockFact},
 * {@link youju.calendar.Deadline} and {@link youju.calendar.Wording}, all of them pure.
 *
 * <p>May use: no other module; the JDK, and tyme4j for the years it knows.
 */
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {})
package youju.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
