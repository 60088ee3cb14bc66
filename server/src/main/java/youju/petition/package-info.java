/**
 * Petitions from receipt to the end of the review ladder: one table of transitions ({@link youju.petition.Life}) says what
 * may follow what, who may do it, which clocks it moves and which paper it issues.
 *
 * <p>Publishes: {@link youju.petition.Petitions}, the face; {@link youju.petition.Registration} and {@link
 * youju.petition.Step}, what it takes; {@link youju.petition.Petition}, {@link youju.petition.Record} and {@link
 * youju.petition.PetitionClocks}, what it tells; {@link youju.petition.Similar}, earlier matters; {@link
 * youju.petition.Categories}; and {@link youju.petition.PetitionEvent}, in the transaction of the change.
 *
 * <p>May use: account, for who acts; trail, for every change; calendar, for terms; vault, which keeps the petitioners'
 * private data; database, for whose eyes rows are read with; page, for its pages; document, to give figures as a sheet.
 */
@NullMarked
@ApplicationModule(
        displayName = "Petition",
        allowedDependencies = {"account", "trail", "calendar", "vault", "database", "page", "document"})
package youju.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
