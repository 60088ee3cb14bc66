/** Pages on accounts: signing in, bodies, people. Hidden from other modules. */
@NullMarked
package youju.account.web;

import org.jspecify.annotations.NullMarked;
