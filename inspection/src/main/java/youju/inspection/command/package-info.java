/**
 * The command {@code youju inspect}: reads its options, inspects files in parallel and writes what was found as a table,
 * JSON Lines, a page, a worksheet or SARIF.
 *
 * <p>Publishes: {@link youju.inspection.command.Youju}, the program.
 *
 * <p>May use: {@code youju.inspection} and all below it, picocli for options, Jackson for JSON, POI for the worksheet.
 */
@NullMarked
package youju.inspection.command;

import org.jspecify.annotations.NullMarked;
