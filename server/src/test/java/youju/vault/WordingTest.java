package youju.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is refused has its sentence, in Chinese and in English. */
class WordingTest {

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        Stream.of(VaultRefusal.Reason.values()).forEach(reason -> keys.add("vault.refusal." + reason));
        Stream.of(IdNumber.Fault.values()).forEach(fault -> keys.add("vault.id." + fault));
        Stream.of(PhoneNumber.Fault.values()).forEach(fault -> keys.add("vault.phone." + fault));
        Stream.of(BankAccount.Fault.values()).forEach(fault -> keys.add("vault.account." + fault));
        Stream.of(PrivateField.values()).forEach(field -> keys.add("vault.field." + field));
        return keys;
    }

    @Test
    void the_bundles_have_a_sentence_for_each_reason_and_no_other() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(ResourceBundle.getBundle("messages.vault", locale).keySet())
                    .as(locale.toString())
                    .containsExactlyInAnyOrderElementsOf(keys());
        }
    }

    @Test
    void a_sentence_names_what_it_is_about() {
        VaultRefusal refusal = new VaultRefusal(VaultRefusal.Reason.ERASED, 1234567L);
        assertThat(Wording.in(Locale.CHINA).of(refusal)).isEqualTo("编号为 1234567 的个人信息已删除，无法查看或修改。");
        assertThat(Wording.in(Locale.UK).of(refusal))
                .isEqualTo("Private record 1234567 was erased. It cannot be opened or changed.");
        assertThat(Wording.in(Locale.FRANCE).of(IdNumber.Fault.CHECK_DIGIT)).startsWith("身份证号码校验位不符");
        for (VaultRefusal.Reason reason : VaultRefusal.Reason.values()) {
            for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
                assertThat(Wording.in(locale).of(new VaultRefusal(reason, "甲", "乙")))
                        .doesNotContain("{", "}", "'");
            }
        }
    }
}
