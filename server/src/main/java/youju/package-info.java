/** The server's entry. Each package below is a module named by its business word; see docs/architecture.md. */
@NullMarked
package youju;

import org.jspecify.annotations.NullMarked;
