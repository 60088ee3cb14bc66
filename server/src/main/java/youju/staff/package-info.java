/**
 * Approved posts (编制) and the people on them: numbers by kind and day, each change with its paper; the control rate. No names
 * and nothing else of a person.
 *
 * <p>Publishes: {@link youju.staff.Establishment}, the face; the view {@code staff.fact}, one row a change.
 *
 * <p>May use: account, for who acts; trail, for every change; calendar, for the day; page, for its pages; document, for the
 * workbook.
 */
@NullMarked
@ApplicationModule(
        displayName = "Staff",
        allowedDependencies = {"account", "trail", "calendar", "page", "document"})
package youju.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
