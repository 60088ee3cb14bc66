package youju.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ID numbers and phone numbers, right ones and what is wrong with the others. */
class NumbersTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 5, 20);

    @ParameterizedTest
    @CsvSource({
        "430421190001010010, 430421190001010010",
        "' 430421 19000101 0010 ', 430421190001010010",
        "４３０４２１１９０００１０１００１０, 430421190001010010",
        "43042119000101007x, 43042119000101007X",
    })
    void an_id_number_is_written_one_way(String entered, String text) {
        assertThat(IdNumber.fault(entered, TODAY)).isEmpty();
        assertThat(new IdNumber(entered).text()).isEqualTo(text);
        assertThat(new IdNumber(entered).birthDate()).isEqualTo("1900-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'　', EMPTY",
        "430421000101001, FIFTEEN_DIGITS",
        "43042119000101001, LENGTH",
        "4304211900010100100, LENGTH",
        "43042119000101001Y, CHARACTERS",
        "4304211900010100X0, CHARACTERS",
        "99042119000101001X, REGION",
        "430421190002300010, BIRTH_DATE",
        "430421190013010010, BIRTH_DATE",
        "430421209901010013, BORN_LATER",
        "430421180001010011, TOO_OLD",
        "430421190001010011, CHECK_DIGIT",
        "430412190001010010, CHECK_DIGIT",
    })
    void what_is_wrong_with_an_id_number_is_told(String entered, IdNumber.Fault fault) {
        assertThat(IdNumber.fault(entered, TODAY)).contains(fault);
    }

    @Test
    void one_wrong_digit_or_two_exchanged_ones_are_always_noticed() {
        Random dice = new Random(20261203);
        String right = "430421190001010010";
        for (int place = 0; place < 18; place++) {
            for (char other = '0'; other <= '9'; other++) {
                if (other != right.charAt(place)) {
                    String wrong = right.substring(0, place) + other + right.substring(place + 1);
                    assertThat(IdNumber.fault(wrong, TODAY)).as(wrong).isPresent();
                }
            }
            int second = dice.nextInt(18);
            StringBuilder exchanged = new StringBuilder(right);
            exchanged.setCharAt(place, right.charAt(second));
            exchanged.setCharAt(second, right.charAt(place));
            assertThat(IdNumber.fault(exchanged.toString(), TODAY).isEmpty())
                    .isEqualTo(exchanged.toString().equals(right));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdNumber("430421190001010011"))
                .withMessage("not an ID number: CHECK_DIGIT");
    }

    @ParameterizedTest
    @CsvSource({
        "13800000000, 13800000000, true",
        "138 0000 0000, 13800000000, true",
        "138-0000-0000, 13800000000, true",
        "+86 138 0000 0000, 13800000000, true",
        "0086-13800000000, 13800000000, true",
        "１３８００００００００, 13800000000, true",
        "0734-6800000, 0734-6800000, false",
        "(0734) 6800000, 0734-6800000, false",
        "07346800000, 0734-6800000, false",
        "010 68000000, 010-68000000, false",
        "02068000000, 020-68000000, false",
    })
    void a_phone_number_is_written_one_way(String entered, String text, boolean mobile) {
        assertThat(PhoneNumber.fault(entered)).isEmpty();
        assertThat(new PhoneNumber(entered).text()).isEqualTo(text);
        assertThat(new PhoneNumber(entered).isMobile()).isEqualTo(mobile);
        assertThat(new PhoneNumber(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "--, EMPTY",
        "138000o0000, CHARACTERS",
        "无, CHARACTERS",
        "1380000000, MOBILE_LENGTH",
        "138000000000, MOBILE_LENGTH",
        "110, MOBILE_LENGTH",
        "12800000000, MOBILE_PREFIX",
        "6800000, AREA_CODE_MISSING",
        "0134-6800000, AREA_CODE",
        "0268-6800000, AREA_CODE",
        "0734-680000, LANDLINE_LENGTH",
        "0734-680000000, LANDLINE_LENGTH",
    })
    void what_is_wrong_with_a_phone_number_is_told(String entered, PhoneNumber.Fault fault) {
        assertThat(PhoneNumber.fault(entered)).isEqualTo(Optional.of(fault));
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(entered));
    }

    @ParameterizedTest
    @ValueSource(strings = {"430421190001010010", "13800000000"})
    void a_number_printed_is_masked(String number) {
        String printed = number.length() == 18 ? new IdNumber(number).toString() : new PhoneNumber(number).toString();
        assertThat(printed).contains("****").doesNotContain(number);
    }
}
