/** Pages of the calendar and of the trail. Hidden from other modules. */
@NullMarked
package youju.office.web;

import org.jspecify.annotations.NullMarked;
