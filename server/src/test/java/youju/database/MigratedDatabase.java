package youju.database;

import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** What a test database needs of this module: its migrations, and transactions that tell whose eyes they read with. */
public final class MigratedDatabase {

    private MigratedDatabase() {}

    /** Migrates every module, as the owner. */
    public static void migrate(String url, String owner, String application) {
        Migrations.run(new Connections(url, new Connections.Login(owner, ""), new Connections.Login(application, "")));
    }

    public static PlatformTransactionManager transactions(DataSource database) {
        return new ReadingTransactions(database);
    }
}
