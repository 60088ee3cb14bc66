/** The page that tells how to sign in to the demo county. */
@NullMarked
package youju.demo.web;

import org.jspecify.annotations.NullMarked;
