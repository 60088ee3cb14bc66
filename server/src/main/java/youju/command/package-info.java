/**
 * The command line of the server: {@code run}, {@code trail}, {@code keys}.
 *
 * <p>Publishes: {@link youju.command.Commands}, for the entry.
 *
 * <p>May use: the faces of trail, vault and demo; picocli.
 */
@NullMarked
@ApplicationModule(displayName = "Command line")
package youju.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
