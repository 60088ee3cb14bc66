/**
 * Budget and spending: what may be spent in a year, for what and out of which source; what was promised, entered, approved,
 * carried over. A ledger of rows that are added and never changed; PostgreSQL itself refuses to overspend it.
 *
 * <p>Publishes: {@link youju.budget.Ledger}, through which everything is written, one {@link youju.budget.Move} after the
 * other; {@link youju.budget.Books}, which tells what it comes to; the view {@code budget.fact}, one row for each fact that
 * can be counted.
 *
 * <p>May use: money; account, for who acts; calendar, for what day it is; trail; page, to show itself; document, to write
 * workbooks.
 */
@NullMarked
@ApplicationModule(
        displayName = "Budget",
        allowedDependencies = {"money", "account", "calendar", "trail", "page", "document"})
package youju.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
