/** Pages of measures. Internal to the module. */
@NullMarked
package youju.measure.web;

import org.jspecify.annotations.NullMarked;
