package youju.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.vault.BankAccount.Fault;
import youju.vault.BankAccount.Kind;

/** Accounts that relief is paid to: cards by their check digit, passbooks by their length. */
class BankAccountTest {

    /** The numbers that card networks print for tests. */
    @ParameterizedTest
    @CsvSource({"4111 1111 1111 1111", "5555-5555-5555-4444", "６２０００００００００００００００００"})
    void a_card_is_right_by_its_check_digit_however_it_is_written(String card) {
        assertThat(BankAccount.fault(Kind.CARD, card)).isEmpty();
        assertThat(new BankAccount(Kind.CARD, card).text()).matches("[0-9]{16,19}");
    }

    @Test
    void one_wrong_digit_is_always_noticed_and_so_are_two_that_changed_places() {
        RandomGenerator random = new SplittableRandom(7);
        String right = "6200000000000000000";
        for (int place = 0; place < right.length(); place++) {
            int digit = (right.charAt(place) - '0' + 1 + random.nextInt(9)) % 10;
            String wrong = right.substring(0, place) + digit + right.substring(place + 1);
            assertThat(BankAccount.fault(Kind.CARD, wrong)).as(wrong).contains(Fault.CARD_CHECK_DIGIT);
        }
        assertThat(BankAccount.fault(Kind.CARD, "2600000000000000000")).contains(Fault.CARD_CHECK_DIGIT);
    }

    @ParameterizedTest
    @CsvSource({
        "CARD,'',EMPTY",
        "CARD,62000000000000A0000,CHARACTERS",
        "CARD,620000000000000,CARD_LENGTH",
        "CARD,62000000000000000000,CARD_LENGTH",
        "PASSBOOK,123456789,PASSBOOK_LENGTH",
        "PASSBOOK,1234567890123456789012345678901,PASSBOOK_LENGTH",
        "PASSBOOK,=1234567890,CHARACTERS"
    })
    void what_is_none_is_told_why(Kind kind, String text, Fault fault) {
        assertThat(BankAccount.fault(kind, text)).contains(fault);
        assertThatThrownBy(() -> new BankAccount(kind, text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printed_it_is_masked() {
        assertThat(new BankAccount(Kind.PASSBOOK, "81 0000 1234 5678"))
                .hasToString("****5678")
                .extracting(BankAccount::text)
                .isEqualTo("81000012345678");
        assertThat(PrivateRecord.named("张示例").withAccount("6200000000000000000").toString())
                .contains("****0000")
                .doesNotContain("6200000000000000000");
    }
}
