/**
 * The command {@code youju inspect}: reads its options, inspects files in parallel and has what was found written out.
 *
 * <p>Publishes: {@link youju.inspection.command.Youju}, the program.
 *
 * <p>May use: {@code youju.inspection}, its output and all below it, picocli for options.
 */
@NullMarked
package youju.inspection.command;

import org.jspecify.annotations.NullMarked;
