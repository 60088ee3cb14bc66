/**
 * The office around the calendar and the trail: their pages, the calendar's edits in the trail, and the head of the trail
 * that is put away every day. It stands apart because calendar and trail use no other module, so that neither can be bent
 * by what is built on them, and because account, which knows who may see a page, itself writes into the trail.
 *
 * <p>Publishes: nothing; it is the last to be asked.
 *
 * <p>May use: account, for who may; calendar and trail, which it shows; page. Its daily work is a bean that schedule picks
 * up.
 */
@NullMarked
@ApplicationModule(
        displayName = "Office",
        allowedDependencies = {"account", "calendar", "trail", "page"})
package youju.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
