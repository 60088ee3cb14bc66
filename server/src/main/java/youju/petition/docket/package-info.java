/**
 * The lists of petitions: what is filtered by, a page at a time by key, the desk of what is due, views that somebody saved.
 * Reads only; what a reader may not see is not in them. Internal to the module petition, shown by its pages.
 */
@NullMarked
package youju.petition.docket;

import org.jspecify.annotations.NullMarked;
