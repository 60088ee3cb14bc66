package youju.database;

import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * Brings each module's schema up to date, one Flyway history a module, in the order in which modules may refer to one
 * another. A module's files are in {@code db/migration/<module>}.
 */
final class Migrations {

    /** Every module with tables; one may refer only to those before it. */
    static final List<String> ORDER = List.of(
            "database",
            "calendar",
            "trail",
            "account",
            "vault",
            "petition",
            "paper",
            "notice",
            "portal",
            "budget",
            "relief",
            "dispute",
            "asset",
            "staff",
            "scrutiny");

    private Migrations() {}

    /** @throws org.flywaydb.core.api.FlywayException with the file and the statement that failed */
    static void run(Connections connections) {
        for (String module : ORDER) {
            Flyway.configure()
                    .dataSource(
                            connections.url(),
                            connections.owner().role(),
                            connections.owner().password())
                    .schemas(module)
                    .locations("classpath:db/migration/" + module)
                    .table("migration")
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        }
    }
}
