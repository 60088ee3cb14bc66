/**
 * The bureau's fixed assets (固定资产): cards, who keeps what, monthly depreciation, inventories by scanned labels, disposals that
 * another person approves. Values are sums of movements that are only ever added, so the net value at any past day can be told.
 *
 * <p>Publishes: {@link youju.asset.Assets}, {@link youju.asset.Books}, {@link youju.asset.Ledger}, {@link youju.asset.Requests} and {@link
 * youju.asset.Inventories}, the faces; the view {@code asset.fact}, one row a movement.
 *
 * <p>May use: money, for amounts; account, for who acts and keeps; trail, for every change; calendar, for the day; page, for its
 * pages; document, for the workbook. It knows nothing of the budget: an expenditure is named by its voucher.
 */
@NullMarked
@ApplicationModule(
        displayName = "Asset",
        allowedDependencies = {"money", "account", "trail", "calendar", "page", "document"})
package youju.asset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
