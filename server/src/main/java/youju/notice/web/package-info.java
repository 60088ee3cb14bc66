/** The page of notices. Internal to the module. */
@NullMarked
package youju.notice.web;

import org.jspecify.annotations.NullMarked;
