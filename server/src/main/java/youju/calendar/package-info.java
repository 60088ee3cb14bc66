/**
 * Working days and the statutory terms of petitions: the calendar of holidays and make-up work days, kept by year in an
 * editable table, and deadlines as projections of a ledger of facts.
 *
 * <p>Publishes: {@link youju.calendar.Calendars}, the face; {@link youju.calendar.WorkingCalendar}, {@link
 * youju.calendar.Term}, {@link youju.calendar.ClockFact}, {@link youju.calendar.Deadline} and {@link
 * youju.calendar.Wording}, which are pure; the event {@link youju.calendar.CalendarChanged}, in the edit's transaction.
 *
 * <p>May use: no other module; the JDK, Spring's JDBC and events, tyme4j for the years it knows.
 */
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {})
package youju.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
