/**
 * The one database: PostgreSQL in a folder of its own or behind a URL, its migrations, and whose eyes its rows are read with.
 *
 * <p>Publishes: {@link youju.database.Reading}, the reader whom row-level security asks; {@link
 * youju.database.LocalPostgres} for the command line.
 *
 * <p>May use: no other module; Flyway, HikariCP, Spring's JDBC.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package youju.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
