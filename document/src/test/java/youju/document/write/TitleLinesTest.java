package youju.document.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleLinesTest {

    @Test
    void a_short_title_stays_on_one_line() {
        assertThat(TitleLines.balanced("关于报送材料的函")).isEqualTo("关于报送材料的函");
    }

    @Test
    void a_long_title_is_broken_behind_a_word_near_its_middle() {
        assertThat(TitleLines.balanced("云溪县信访局关于印发信访事项办理工作规程的通知")).isEqualTo("云溪县信访局关于印发信访\n事项办理工作规程的通知");
        assertThat(TitleLines.balanced("云溪县水利局青石镇人民政府关于柳树村集中供水工程的报告")).isEqualTo("云溪县水利局青石镇人民政府\n关于柳树村集中供水工程的报告");
    }

    @Test
    void lines_that_the_author_has_broken_are_kept() {
        assertThat(TitleLines.balanced("关于印发规程\n的通知")).isEqualTo("关于印发规程\n的通知");
    }

    @Test
    void a_line_begins_with_no_stop_and_ends_with_no_opening_bracket_and_parts_no_number() {
        assertThat(Kinsoku.mayBreak('县', '，')).isFalse();
        assertThat(Kinsoku.mayBreak('（', '县')).isFalse();
        assertThat(Kinsoku.mayBreak('1', '5')).isFalse();
        assertThat(Kinsoku.mayBreak('县', '局')).isTrue();
        assertThat(Kinsoku.mayBreak('年', '1')).isTrue();
    }
}
