package youju.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Private numbers in running text: which are masked, and which are none. */
class FreeTextTest {

    @ParameterizedTest
    @CsvSource({
        "请拨打13800000000联系。, 请拨打138****0000联系。",
        "电话：138-0000-0000、138 0000 0001, 电话：138****0000、138****0001",
        "电话１３８００００００００。, 电话138****0000。",
        "+8613800000000, 138****0000",
        "座机0734-6800000转办公室, 座机0734-****000转办公室",
        "座机(0734)6800000, 座机(0734)****000",
        "身份证430421190001010010。, 身份证430421********0010。",
        "430421 19000101 007x 张三, 430421********007X 张三",
        "身份证号码：430421190001010011（有误）, 身份证号码：430421********0011（有误）",
        "身份证号430421000101001。, 身份证号430421******001。",
        "卡6222020000000000000已挂失, 卡****0000已挂失",
        "6222 0200 0000 0000 000, ****0000",
        "账号：4300012345678，开户行, 账号：****5678，开户行",
        "银行卡号 62220200000000001, 银行卡号 ****0001",
        "车牌湘D12345的车, 车牌湘D*****的车",
        "湘D·12345, 湘D·*****",
        "湘AD12345与湘A12345F, 湘A******与湘A******",
        "京A1234警, 京A*****",
    })
    void a_private_number_is_masked_where_it_stands(String text, String redacted) {
        assertThat(Masks.redact(text)).isEqualTo(redacted);
        assertThat(Masks.hasPrivateNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年11月24日收到信访件202611240001号",
                "湘信访〔2026〕12号文",
                "支出 1234567.89 元，其中 13800 元",
                "项目编码430421190001010011号",
                "统一社会信用代码11430421MB1A00000X",
                "合同编号 1234 5678 1234 5678",
                "１２３号楼",
                "电话138****0000，身份证430421********0010，湘D*****",
                "湘A地区",
                "",
            })
    void other_numbers_stay_as_they_were_typed(String text) {
        assertThat(Masks.redact(text)).isEqualTo(text);
        assertThat(Masks.hasPrivateNumber(text)).isFalse();
    }

    @Test
    void the_text_around_stays_as_it_was_typed_and_a_second_look_finds_nothing_more() {
        String[] parts = {
            "张三　",
            "１２３",
            "13800000000",
            "，",
            "430421190001010010",
            " ",
            "0734-6800000",
            "6222020000000000000",
            "湘D12345",
            "。",
            "\n",
            "身份证",
            "账号",
            "A",
            "7",
            "-",
            "\u0000",
            "138",
            "4304211900"
        };
        Random dice = new Random(20261202);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = dice.nextInt(9); length > 0; length--) {
                text.append(parts[dice.nextInt(parts.length)]);
            }
            String once = Masks.redact(text.toString());
            assertThat(Masks.redact(once)).as(text.toString()).isEqualTo(once);
            assertThat(once.replaceAll("[0-9０-９*AXx -]", ""))
                    .isEqualTo(text.toString().replaceAll("[0-9０-９*AXx -]", ""));
        }
    }

    @Test
    void a_long_text_of_digits_takes_no_long_time_and_does_not_fail() {
        String digits = "4304211900010100".repeat(20_000);
        assertThat(Masks.redact(digits)).hasSameSizeAs(digits);
        assertThat(Masks.redact("身份证".repeat(20_000))).isEqualTo("身份证".repeat(20_000));
    }
}
