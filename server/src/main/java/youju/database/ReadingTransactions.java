package youju.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Transactions that begin by telling PostgreSQL whose eyes they read with; the setting ends with the transaction. */
final class ReadingTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private static final String TELL = """
            select set_config('youju.scope', ?, true), set_config('youju.person', ?, true),
                   set_config('youju.body', ?, true), set_config('youju.petition', ?, true)
            """;

    private final transient DataSource database;

    ReadingTransactions(DataSource database) {
        super(database);
        this.database = database;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            tell(DataSourceUtils.getConnection(database), Reading.current());
        } catch (SQLException e) {
            super.doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("the database didn't take the reader", e);
        }
    }

    private static void tell(Connection connection, Reading reading) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, reading.scope().name().toLowerCase(Locale.ROOT));
            statement.setString(2, Long.toString(reading.person()));
            statement.setString(3, Long.toString(reading.body()));
            statement.setString(4, Long.toString(reading.petition()));
            statement.execute();
        }
    }
}
