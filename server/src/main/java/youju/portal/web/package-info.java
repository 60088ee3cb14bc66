/** The citizen's pages. */
@NullMarked
package youju.portal.web;

import org.jspecify.annotations.NullMarked;
