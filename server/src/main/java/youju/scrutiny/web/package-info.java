/** Pages of scrutiny. Internal to the module. */
@NullMarked
package youju.scrutiny.web;

import org.jspecify.annotations.NullMarked;
