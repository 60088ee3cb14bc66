/**
 * Inspection: any report in, every contradiction out.
 *
 * <p>Lives here: {@link youju.inspection.Inspection}, the front door; what it answers with — {@link
 * youju.inspection.Verdict}, {@link youju.inspection.Finding}, {@link youju.inspection.Category}.
 *
 * <p>Publishes: all of this package. {@code fact} and {@code rule} are its inside; {@code command} is one of its users.
 *
 * <p>May use: {@code youju.document}, {@code youju.evaluation}; no Spring and no database, so that it also runs inside a
 * Spark job.
 */
@NullMarked
package youju.inspection;

import org.jspecify.annotations.NullMarked;
