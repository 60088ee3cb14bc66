package youju.inspection.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void a_chinese_character_is_two_columns_wide() {
        assertThat(Columns.width("错误abc")).isEqualTo(7);
        assertThat(Columns.padded("错误", 6)).isEqualTo("错误  ");
        assertThat(Columns.padded("错误", 2)).isEqualTo("错误");
    }

    @Test
    void lines_break_at_the_width_and_keep_figures_whole() {
        assertThat(Columns.wrapped("支出461.02万元", 10)).containsExactly("支出461.02", "万元");
        assertThat(Columns.wrapped("全年支出461.02万元", 12)).containsExactly("全年支出", "461.02万元");
        assertThat(Columns.wrapped("", 10)).isEmpty();
    }
}
