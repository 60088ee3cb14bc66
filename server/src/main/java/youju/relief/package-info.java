/**
 * Hardship relief (信访救助): a grant from application to the filed case, the money it is paid from, and by whose hands.
 *
 * <p>One table of transitions ({@link youju.relief.Life}) says what may follow what, with which duty and what it does to the
 * money. That hands stay apart and money never falls short is held by the database too ({@code db/migration/relief}). A
 * grant never depends on what somebody gives up.
 *
 * <p>Publishes: {@link youju.relief.Grants}, {@link youju.relief.Conferences}, {@link youju.relief.Payments} and {@link
 * youju.relief.Sources}, the faces, which refuse by {@link youju.relief.Refused} and {@link youju.relief.BadEntry}; {@link
 * youju.relief.Application}, {@link youju.relief.Step} and {@link youju.relief.Sitting}, what they take; {@link
 * youju.relief.Recipients}; {@link youju.relief.Folders}, the file of a case; {@link youju.relief.Reconciliation} and {@link
 * youju.relief.Publication}; the view {@code relief.fact} for measures.
 *
 * <p>May use: account, for who acts; trail, for every change; calendar, for the clock; vault, which keeps who is paid and to
 * which account; money; petition, for the matter that a grant belongs to; database, for whose eyes rows are read with; page
 * and document, for its pages and papers.
 */
@NullMarked
@ApplicationModule(
        displayName = "Relief",
        allowedDependencies = {
            "account",
            "trail",
            "calendar",
            "vault",
            "money",
            "petition",
            "database",
            "page",
            "document"
        })
package youju.relief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
