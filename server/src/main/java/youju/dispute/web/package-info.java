/** Pages of disputes. Hidden from other modules. */
@NullMarked
package youju.dispute.web;

import org.jspecify.annotations.NullMarked;
