package youju.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who counts as the same person, however the entry was typed. */
class PersonKeyTest {

    private static final KeyedHash HASH =
            KeyRing.fresh(new SecureRandom(), Suite.AES).keyedHash();
    private static final PrivateRecord ZHANG = PrivateRecord.named("张三").withPhone("13800000000");

    private static String hash(PrivateRecord person) {
        return PersonKey.of(person).map(HASH::of).orElse("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"43042119000101007X", "43042119000101007x", "４３０４２１１９０００１０１００７Ｘ", "430421 19000101 007x\u200b"})
    void an_id_number_is_the_same_however_it_is_typed_and_whatever_else_is_told(String typed) {
        String known = hash(PrivateRecord.named("张三").withIdNumber("43042119000101007X"));
        assertThat(hash(PrivateRecord.named("张 三").withIdNumber(typed).withPhone("13800000001")))
                .isEqualTo(known)
                .matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource({"张三, 13800000000", "' 张　三', 138 0000 0000", "张三, +86 138-0000-0000", "张三, １３８００００００００"})
    void without_an_id_number_name_and_phone_tell_who_it_is(String name, String phone) {
        assertThat(hash(PrivateRecord.named(name).withPhone(phone))).isEqualTo(hash(ZHANG));
    }

    @Test
    void another_name_phone_or_id_number_is_another_person() {
        assertThat(hash(PrivateRecord.named("李四").withPhone("13800000000"))).isNotEqualTo(hash(ZHANG));
        assertThat(hash(ZHANG.withPhone("13800000001"))).isNotEqualTo(hash(ZHANG));
        assertThat(hash(ZHANG.withIdNumber("430421190001010010"))).isNotEqualTo(hash(ZHANG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "不详", "0", "-", "/"})
    void an_entry_that_is_no_number_makes_no_two_people_one(String none) {
        assertThat(hash(ZHANG.withIdNumber(none))).isEqualTo(hash(ZHANG));
        assertThat(hash(PrivateRecord.named("张三").withIdNumber(none).withPhone(none)))
                .isEqualTo("none");
        assertThat(hash(PrivateRecord.named("张三"))).isEqualTo("none");
    }

    @Test
    void another_key_makes_another_hash() {
        KeyedHash other = KeyRing.fresh(new SecureRandom(), Suite.AES).keyedHash();
        PersonKey person = PersonKey.ofIdNumber("430421190001010010");
        assertThat(other.of(person)).isNotEqualTo(HASH.of(person));
        assertThat(person).hasToString("person");
    }

    @Test
    void a_record_printed_is_masked_and_gives_masks_to_keep() {
        PrivateRecord person = ZHANG.withIdNumber("430421190001010010")
                .withAddress("湖南省衡阳市衡阳县西渡镇新桥村3组")
                .withEmail("zhangsan@example.org");
        assertThat(person.toString())
                .contains("张*", "138****0000", "430421********0010", "西渡镇", "z***@example.org")
                .doesNotContain("张三", "13800000000", "19000101", "新桥", "zhangsan");
        assertThat(person.masked().phone()).contains("138****0000");
        assertThat(PrivateRecord.named("张三").masked().email()).isEmpty();
    }
}
