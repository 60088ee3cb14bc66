/**
 * What a report says, taken out of its words and tables: figures with their units and places, dates, phrases, and the
 * self-evaluation forms — recognised by content, not by one template.
 *
 * <p>Publishes: {@link youju.inspection.fact.Facts} and what hangs on it.
 *
 * <p>May use: {@code youju.document}, {@code youju.evaluation}.
 */
@NullMarked
package youju.inspection.fact;

import org.jspecify.annotations.NullMarked;
