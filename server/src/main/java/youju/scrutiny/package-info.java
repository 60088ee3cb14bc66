/**
 * Scrutiny 审核: self-evaluation reports that were handed in, by a body of the house or by anybody, inspected, judged finding by
 * finding, sent back, answered and closed; and a year's view over all of them.
 *
 * <p>Publishes: {@link youju.scrutiny.Scrutiny}, what can be done; {@link youju.scrutiny.Submissions}, what can be seen.
 *
 * <p>May use: account, for who acts; trail, for every change; calendar, for the day; database, for whose eyes rows are read
 * with; page, for its pages; document and the inspection library. Its inspecting is a bean that schedule picks up.
 */
@NullMarked
@ApplicationModule(
        displayName = "Scrutiny",
        allowedDependencies = {"account", "trail", "calendar", "database", "page", "document"})
package youju.scrutiny;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
