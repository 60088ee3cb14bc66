/**
 * Spreadsheets that others made: their rows as text, where the head is, which column holds what. Knows nothing of budgets.
 * Internal to the module.
 */
@NullMarked
package youju.budget.sheet;

import org.jspecify.annotations.NullMarked;
