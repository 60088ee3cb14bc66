package youju.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Masks by examples, and what no mask ever does. */
class MasksTest {

    @ParameterizedTest
    @CsvSource({
        "NAME, 张三, 张*",
        "NAME, 张三丰, 张**",
        "NAME, ' 张 三 ', 张*",
        "NAME, 张, ***",
        "NAME, 欧阳修, 欧阳*",
        "NAME, 诸葛孔明, 诸葛**",
        "NAME, 欧阳, 欧*",
        "NAME, 欧阳·阿依, 欧*·**",
        "NAME, 阿依古丽·买买提, 阿***·***",
        "NAME, 阿依古丽•买买提, 阿***·***",
        "NAME, 𠮷田一, 𠮷**",
        "NAME, 张𠮷, 张*",
        "NAME, John Smith, J***",
        "NAME, 12, ***",
        "NAME, 衡阳县西渡镇人民政府, 衡阳县西渡镇人民政府",
        "NAME, 某某建筑有限公司, 某某建筑有限公司",
        "NAME, 张三餐馆, 张***",
        "NAME, 张建局, 张**",
        "NAME_PUBLISHED, 张三, 张某",
        "NAME_PUBLISHED, 张三丰, 张某某",
        "NAME_PUBLISHED, 欧阳修, 欧阳某",
        "NAME_PUBLISHED, 诸葛孔明, 诸葛某某",
        "NAME_PUBLISHED, 阿依古丽·买买提, 阿某某",
        "NAME_PUBLISHED, 张, ***",
        "NAME_PUBLISHED, 新桥村民委员会, 新桥村民委员会",
        "PHONE, 13800000000, 138****0000",
        "PHONE, 138 0000 0000, 138****0000",
        "PHONE, １３８００００００００, 138****0000",
        "PHONE, +86 138-0000-0000, 138****0000",
        "PHONE, 0734-6800000, 0734-****000",
        "PHONE, 07346800000, 0734****000",
        "PHONE, 010-68000000, 010-*****000",
        "PHONE, 6800000, ***",
        "PHONE, 1380000000, ***",
        "PHONE, 无, ***",
        "PHONE_PUBLISHED, 13800000000, 138****0000",
        "ID_NUMBER, 430421190001010010, 430421********0010",
        "ID_NUMBER, 43042119000101007x, 430421********007X",
        "ID_NUMBER, 430421 19000101 0010, 430421********0010",
        "ID_NUMBER, 430421000101001, 430421******001",
        "ID_NUMBER, 43042119000101001, ***",
        "ID_NUMBER, 护照E00000000, ***",
        "ID_NUMBER_PUBLISHED, 430421190001010010, 430421********0010",
        "ACCOUNT, 6222020000000000000, ****0000",
        "ACCOUNT, 6222 0200 0000 0000 000, ****0000",
        "ACCOUNT, 12345678, ***",
        "ACCOUNT, 未提供, ***",
        "ACCOUNT_PUBLISHED, 6222020000000000000, ***",
        "EMAIL, zhangsan@example.org, z***@example.org",
        "EMAIL, a@example.org, ***@example.org",
        "EMAIL, @example.org, ***@example.org",
        "EMAIL, zhangsan, ***",
        "EMAIL, a@b@c, ***",
        "EMAIL_PUBLISHED, zhangsan@example.org, ***",
    })
    void a_mask_is_as_the_domain_has_it(Masks mask, String clear, String masked) {
        assertThat(mask.of(clear)).isEqualTo(masked);
        assertThat(Masks.mask(mask.name(), clear)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "湖南省衡阳市衡阳县西渡镇新桥村3组12号, 湖南省衡阳市衡阳县西渡镇",
        "湖南省湘潭市湘乡市东山街道学府路5号, 湖南省湘潭市湘乡市东山街道",
        "湖南省常德市津市市白衣镇某村, 湖南省常德市津市市白衣镇",
        "江西省景德镇市珠山区昌河街道办事处某小区, 江西省景德镇市珠山区昌河街道办事处",
        "江苏省镇江市丹徒区高桥镇1组, 江苏省镇江市丹徒区高桥镇",
        "湖南省长沙市宁乡市花明楼镇炭子冲村, 湖南省长沙市宁乡市花明楼镇",
        "湘西土家族苗族自治州永顺县灵溪镇1号, 湘西土家族苗族自治州永顺县灵溪镇",
        "内蒙古自治区锡林郭勒盟东乌珠穆沁旗乌里雅斯太镇3栋, 内蒙古自治区锡林郭勒盟东乌珠穆沁旗乌里雅斯太镇",
        "衡阳县城关镇解放路1号, 衡阳县城关镇",
        "衡阳县金兰乡2组, 衡阳县金兰乡",
        "西渡镇新桥村, 西渡镇",
        "湖南省衡阳市蒸湘区蒸湘北路88号, 湖南省衡阳市蒸湘区",
        "湖南省 衡阳市　衡阳县 西渡镇 12号, 湖南省衡阳市衡阳县西渡镇",
        "北京市西城区月坛街道三里河路1号, 北京市西城区月坛街道",
        "上海市浦东新区张江镇某路, 上海市浦东新区张江镇",
        "衡阳市红旗路8号, 衡阳市",
        "衡阳县新桥村老乡家, 衡阳县",
        "阳光小区5栋201室, ***",
        "城市花园3栋, ***",
        "新桥村3组12号, ***",
        "12号楼, ***",
        "某处, ***",
    })
    void an_address_ends_at_the_township_or_before(String clear, String masked) {
        assertThat(Masks.ADDRESS.of(clear)).isEqualTo(masked);
        assertThat(Masks.ADDRESS_PUBLISHED.of(clear)).isEqualTo(masked);
    }

    @Test
    void an_unknown_rule_hides_everything() {
        assertThat(Masks.mask("SHOE_SIZE", "43")).isEqualTo("***");
        assertThat(Masks.mask("", "43")).isEqualTo("***");
        assertThat(Masks.mask(" phone ", "13800000000")).isEqualTo("138****0000");
    }

    @ParameterizedTest
    @EnumSource(Masks.class)
    void nothing_stays_nothing(Masks mask) {
        assertThat(mask.of(null)).isEmpty();
        assertThat(mask.of("　 ")).isEmpty();
        assertThat(Masks.mask("SHOE_SIZE", null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Masks.class)
    void no_input_makes_a_mask_fail_or_much_longer(Masks mask) {
        Random dice = new Random(20261127);
        for (int round = 0; round < 4_000; round++) {
            String odd = odd(dice);
            String masked = mask.of(odd);
            assertThat(masked.length()).as("%s of %s", mask, odd).isLessThanOrEqualTo(Math.max(odd.length(), 3) + 3);
            assertThat(Masks.redact(odd)).isNotNull();
        }
    }

    /** Of whatever characters names, numbers and addresses are made of, and of some they never are. */
    private static String odd(Random dice) {
        int[] letters = "张欧阳三·•省市县镇乡村区街道公司0123456789１Ｘx-*+()@. \u3000\u200b\n\u0000\ud842\udfb7AZ"
                .codePoints()
                .toArray();
        StringBuilder odd = new StringBuilder();
        for (int length = dice.nextInt(24); length > 0; length--) {
            if (dice.nextInt(30) == 0) {
                odd.append((char) (0xd800 + dice.nextInt(0x800)));
            } else {
                odd.appendCodePoint(letters[dice.nextInt(letters.length)]);
            }
        }
        return odd.toString();
    }

    @Test
    void of_a_mobile_number_seven_digits_are_left() {
        Random dice = new Random(20261128);
        for (int round = 0; round < 2_000; round++) {
            String phone = "1" + (3 + dice.nextInt(7)) + digits(dice, 9);
            String masked = phone.substring(0, 3) + "****" + phone.substring(7);
            assertThat(Masks.PHONE.of(phone)).isEqualTo(masked);
            assertThat(Masks.redact("电话" + phone + "。")).isEqualTo("电话" + masked + "。");
        }
    }

    @Test
    void of_an_id_number_the_day_of_birth_is_hidden() {
        Random dice = new Random(20261129);
        for (int round = 0; round < 2_000; round++) {
            String number = "4" + digits(dice, 16) + "0123456789X".charAt(dice.nextInt(11));
            String masked = Masks.ID_NUMBER.of(number);
            assertThat(masked).isEqualTo(number.substring(0, 6) + "********" + number.substring(14));
        }
    }

    @Test
    void of_a_name_only_the_surname_is_left() {
        Random dice = new Random(20261130);
        int[] given = "明华建国伟芳秀英𠮷".codePoints().toArray();
        for (int round = 0; round < 500; round++) {
            StringBuilder name = new StringBuilder("张");
            int letters = 1 + dice.nextInt(4);
            for (int i = 0; i < letters; i++) {
                name.appendCodePoint(given[dice.nextInt(given.length)]);
            }
            assertThat(Masks.NAME.of(name.toString())).isEqualTo("张" + "*".repeat(letters));
            assertThat(Masks.NAME_PUBLISHED.of(name.toString())).isEqualTo(letters == 1 ? "张某" : "张某某");
        }
    }

    @Test
    void an_address_mask_is_a_beginning_of_the_address_and_has_no_digit() {
        Random dice = new Random(20261201);
        String[] parts = {"湖南省", "衡阳市", "衡阳县", "西渡镇", "新桥村", "3组", "12号", "解放路", "阳光小区", "5栋", "蒸湘区", "老乡"};
        for (int round = 0; round < 2_000; round++) {
            String address = dice.ints(1 + dice.nextInt(7), 0, parts.length)
                    .mapToObj(part -> parts[part])
                    .collect(Collectors.joining());
            String masked = Masks.ADDRESS.of(address);
            assertThat(masked).doesNotContainPattern("[0-9村组号栋]");
            assertThat(masked.equals("***") || address.startsWith(masked))
                    .as("%s of %s", masked, address)
                    .isTrue();
        }
    }

    private static String digits(Random dice, int many) {
        return dice.ints(many, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }
}
