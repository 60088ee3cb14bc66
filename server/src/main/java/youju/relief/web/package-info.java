/** The pages of relief. */
@NullMarked
package youju.relief.web;

import org.jspecify.annotations.NullMarked;
