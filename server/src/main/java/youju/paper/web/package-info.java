/** Pages of papers: those of a petition, templates, short codes, the register. Publishes nothing but page records. */
@NullMarked
package youju.paper.web;

import org.jspecify.annotations.NullMarked;
