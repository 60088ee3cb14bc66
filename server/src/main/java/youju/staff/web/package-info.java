/** The page of posts and people. Hidden from other modules. */
@NullMarked
package youju.staff.web;

import org.jspecify.annotations.NullMarked;
