/**
 * Notices to officials: what a step of a petition or the passing of time asks of them, in the program and, where a mail
 * server is set and they want it, by mail. A notice holds a petition's number and what happened, never its words; it goes to
 * nobody who is shut out of the petition.
 *
 * <p>Publishes: {@link youju.notice.Inbox}, the face.
 *
 * <p>May use: petition, whose events and clocks it tells of; account, for who is told; calendar, for terms and lights;
 * database, for whose eyes rows are read with; page, to show itself. Its daily work are beans that schedule picks up.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"petition", "account", "calendar", "database", "page"})
package youju.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
