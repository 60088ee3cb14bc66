/**
 * What the program does by itself at night: closes petitions whose windows have passed, erases the private data of matters
 * that have rested for the period of retention, clears away what only served for a while. Whatever it does, a second time
 * does nothing more.
 *
 * <p>Publishes: nothing.
 *
 * <p>May use: petition, whose steps it takes as the program and whose rested ones it erases; calendar, for the day; database,
 * for whose eyes rows are read with. Its work are beans that schedule picks up.
 */
@NullMarked
@ApplicationModule(
        displayName = "Upkeep",
        allowedDependencies = {"petition", "calendar", "database", "page"})
package youju.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
