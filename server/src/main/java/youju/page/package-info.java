/**
 * What all pages share: the frame around them, words in the reader's language, the menu, plain pages for errors.
 *
 * <p>Publishes: {@link youju.page.Frame} and {@link youju.page.Frames}, with which a controller begins; {@link
 * youju.page.Words}; {@link youju.page.MenuItem}, of which each module offers its own; {@link youju.page.Visitor}.
 *
 * <p>May use: no other module; Spring MVC and Security.
 */
@NullMarked
@ApplicationModule(
        displayName = "Page",
        allowedDependencies = {})
package youju.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
