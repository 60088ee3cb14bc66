/**
 * The append-only, hash-chained account of every change: who, when, what, why, before and after, written in the
 * transaction of the change. It has no idea of what it records.
 *
 * <p>Publishes: {@link youju.trail.Trail}, the face; {@link youju.trail.Entry}, what one writes; {@link
 * youju.trail.Recorded}, what one reads; {@link youju.trail.Chain} and {@link youju.trail.Verification}, which find any
 * row changed, removed or inserted.
 *
 * <p>May use: no other module; Spring's JDBC.
 */
@NullMarked
@ApplicationModule(
        displayName = "Trail",
        allowedDependencies = {})
package youju.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
