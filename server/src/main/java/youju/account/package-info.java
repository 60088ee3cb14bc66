/**
 * Bodies as a tree, the people in them, their roles and how they sign in; which route is open to whom.
 *
 * <p>Publishes: {@link youju.account.Bodies}, {@link youju.account.People} and {@link youju.account.Passwords}, the
 * faces, which refuse by {@link youju.account.Refusal}; {@link youju.account.Setup}, the first start; {@link youju.account.Actor}, who
 * acts; {@link youju.account.Allowed} and {@link youju.account.Open}, one of which every route carries; {@link
 * youju.account.Throttle}.
 *
 * <p>May use: trail, for every change of a person or a body; database, for whose eyes rows are read with; page, to show
 * itself.
 */
@NullMarked
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"trail", "database", "page"})
package youju.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
