/**
 * How a performance evaluation is set up and scored: schemes, targets, what came of them, scoring rules, weights and grades,
 * each with its source.
 *
 * <p>Publishes: all of it. The score that is printed and the score that the inspector recomputes are this same code.
 *
 * <p>May use: nothing but the JDK.
 */
@NullMarked
package youju.evaluation;

import org.jspecify.annotations.NullMarked;
