/**
 * The rules of inspection: one small class each, with its id, titles, severity and source in its {@link
 * youju.inspection.rule.Checks} annotation and a worked example in its Javadoc.
 *
 * <p>Publishes: {@link youju.inspection.rule.Rules}, the catalogue; the rules are found as services, and
 * {@code docs/rules.md} is written from what they say of themselves.
 *
 * <p>May use: {@code youju.inspection}, its {@code fact}s, {@code youju.evaluation}.
 */
@NullMarked
package youju.inspection.rule;

import org.jspecify.annotations.NullMarked;
