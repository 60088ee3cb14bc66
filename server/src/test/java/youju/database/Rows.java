package youju.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Short questions to a database, as whom one likes. */
final class Rows {

    private Rows() {}

    static Connection owner(LocalPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.url(), postgres.owner(), postgres.ownerPassword());
    }

    static Connection user(LocalPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
    }

    /** As the owner, from what is kept in the folder: for a database that another JVM has started. */
    static Connection owner(Path dataFolder) throws SQLException, IOException {
        PostgresFolder folder = PostgresFolder.in(dataFolder);
        String port = Files.readString(folder.port()).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/youju",
                Secrets.OWNER_ROLE,
                Secrets.read(folder).owner());
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column. */
    static List<String> ask(Connection connection, String sql) throws SQLException {
        List<String> answer = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
        }
        return answer;
    }
}
