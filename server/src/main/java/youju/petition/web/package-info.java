/** The pages of casework: the desk, lists, one petition, every step as a form. Hidden from other modules. */
@NullMarked
package youju.petition.web;

import org.jspecify.annotations.NullMarked;
