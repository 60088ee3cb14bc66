/** The plain pages that belong to no other room, and the reader's language. Hidden from other modules. */
@NullMarked
package youju.page.web;

import org.jspecify.annotations.NullMarked;
