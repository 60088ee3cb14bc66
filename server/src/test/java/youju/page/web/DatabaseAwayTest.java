package youju.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseAwayTest {

    @Test
    void a_broken_connection_tells_that_the_database_is_away() {
        assertThat(DatabaseAway.tellsOfIt(new IllegalStateException(new SQLException("broken pipe", "08006"))))
                .isTrue();
        assertThat(DatabaseAway.tellsOfIt(new SQLException("the database system is starting up", "57P03")))
                .isTrue();
    }

    @Test
    void a_rollback_that_failed_after_the_connection_broke_tells_it_too() {
        TransactionSystemException undone = new TransactionSystemException("rollback", new SQLException("?"));
        undone.initApplicationException(new DataAccessResourceFailureException("terminating connection"));
        assertThat(DatabaseAway.tellsOfIt(undone)).isTrue();
    }

    @Test
    void a_connection_that_the_pool_threw_away_tells_it_too() {
        assertThat(DatabaseAway.tellsOfIt(new SQLException("Connection is closed")))
                .isTrue();
    }

    @Test
    void a_refused_entry_or_an_error_of_our_own_does_not() {
        assertThat(DatabaseAway.tellsOfIt(
                        new DuplicateKeyException("there already", new SQLException("duplicate key", "23505"))))
                .isFalse();
        assertThat(DatabaseAway.tellsOfIt(new IllegalStateException("ours"))).isFalse();
        TransactionSystemException undone = new TransactionSystemException("rollback", new SQLException("?"));
        undone.initApplicationException(new IllegalStateException("ours"));
        assertThat(DatabaseAway.tellsOfIt(undone)).isFalse();
    }
}
