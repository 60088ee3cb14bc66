/** The pages of budget and spending. Internal to the module. */
@NullMarked
package youju.budget.web;

import org.jspecify.annotations.NullMarked;
