/** The whole server as a process of its own, killed at moments drawn by seed. docs/durability.md tells how to run it long. */
@NullMarked
package youju.durability;

import org.jspecify.annotations.NullMarked;
