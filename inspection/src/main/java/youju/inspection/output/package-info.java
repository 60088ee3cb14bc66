/**
 * What was found, written out: a table for the terminal, JSON Lines, a page, a worksheet, SARIF.
 *
 * <p>Publishes: {@link youju.inspection.output.Report}, what came of one file; {@link youju.inspection.output.Output} and the ways
 * of telling it; {@link youju.inspection.output.Where}, how a place is told.
 *
 * <p>May use: {@code youju.inspection} and all below it, Jackson for JSON, POI for the worksheet, jsoup for the page.
 */
@NullMarked
package youju.inspection.output;

import org.jspecify.annotations.NullMarked;
