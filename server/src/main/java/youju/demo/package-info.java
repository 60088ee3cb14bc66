/**
 * An invented county: its bodies, its people and a year of their work, made by the same commands that users use.
 *
 * <p>Publishes: nothing.
 *
 * <p>May use: the faces of every module it fills.
 */
@NullMarked
@ApplicationModule(displayName = "Demo county")
package youju.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
