/** Pages of fixed assets. Hidden from other modules. */
@NullMarked
package youju.asset.web;

import org.jspecify.annotations.NullMarked;
