package youju.relief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import youju.money.Money;
import youju.vault.BankAccount;

/** Columns as what they mean. */
final class Rows {

    private Rows() {}

    static OptionalLong id(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
    }

    static @Nullable Long orNull(OptionalLong id) {
        return id.isPresent() ? id.getAsLong() : null;
    }

    static Money money(ResultSet row, String column) throws SQLException {
        return Money.ofFen(row.getLong(column));
    }

    static Optional<Money> maybeMoney(ResultSet row, String column) throws SQLException {
        OptionalLong fen = id(row, column);
        return fen.isPresent() ? Optional.of(Money.ofFen(fen.getAsLong())) : Optional.empty();
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("number"),
                id(row, "petition"),
                row.getString("petition_number"),
                row.getLong("town"),
                row.getString("town_name"),
                row.getString("village"),
                day(row, "applied_on"),
                Hardship.valueOf(row.getString("kind")),
                row.getString("hardship"),
                row.getInt("household"),
                money(row, "asked"),
                new Grant.Recipient(
                        row.getLong("sealed"),
                        row.getString("name_masked"),
                        row.getString("name_published"),
                        row.getString("id_masked"),
                        row.getString("phone_masked"),
                        BankAccount.Kind.valueOf(row.getString("account_kind")),
                        row.getString("account_masked"),
                        row.getString("bank")),
                State.valueOf(row.getString("state")),
                day(row, "since"),
                maybeMoney(row, "granted"),
                id(row, "source"));
    }
}
