package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Subject;

/** How rules compare figures and write them. */
class FiguresTest {

    private static Figure figure(String printed) {
        return Facts.of(ReportBuilder.report().line("共" + printed).build())
                .prose()
                .getLast()
                .figures()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({"3.20,3.2", "3.00,3", "300,300", "3E+2,300", "0.00,0", "-3.50,-3.5"})
    void numbers_are_written_plainly(String value, String written) {
        assertThat(Numbers.plain(new BigDecimal(value))).isEqualTo(written);
    }

    @Test
    void rounding_is_half_up_and_keeps_zeros() {
        assertThat(Numbers.rounded(new BigDecimal("9.135"), 2)).isEqualTo("9.14");
        assertThat(Numbers.rounded(new BigDecimal("9.5"), -1)).isEqualTo("10");
        assertThat(Numbers.rounded(new BigDecimal("9"), 2)).isEqualTo("9.00");
    }

    @Test
    void units_are_written_where_they_differ() {
        assertThat(Numbers.sum(List.of(figure("3.20万元"), figure("1.80万元")))).isEqualTo("3.20 + 1.80");
        assertThat(Numbers.sum(List.of(figure("3.20万元"), figure("18000元")))).isEqualTo("3.20万元 + 18000元");
        assertThat(Numbers.beside(figure("3.20万元"), figure("5.00万元"))).isEqualTo("3.20");
        assertThat(Numbers.beside(figure("32000元"), figure("5.00万元"))).isEqualTo("32000元");
        assertThat(Numbers.sumBeside(List.of(figure("3.20万元"), figure("18000元")), figure("5.00万元")))
                .isEqualTo("3.20 + 18000元");
    }

    @Test
    void amounts_are_told_in_the_unit_of_their_neighbour() {
        assertThat(Numbers.in(figure("5.00万元"), new BigDecimal("32000"))).isEqualByComparingTo("3.2");
        assertThat(Numbers.total(List.of(figure("3.20万元"), figure("18000元"))).middle())
                .isEqualByComparingTo("50000");
        assertThat(Numbers.total(List.of()).middle()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "3人,3名,true",
        "3人,3位,true",
        "3件,3起,true",
        "3个,3家,true",
        "3人,3件,false",
        "3人次,3名,false",
        "3名,3人次,false",
        "3人次,3人次,true",
        "3万元,3人,false",
        "3,3,false",
        "3套,3台,false",
    })
    void people_are_comparable_with_people_and_visits_with_visits(String a, String b, boolean comparable) {
        assertThat(Told.comparable(figure(a), figure(b))).isEqualTo(comparable);
    }

    @ParameterizedTest
    @CsvSource({
        "100人,150人,true",
        "100人,151人,false",
        "150人,100人,true",
        "0人,1人,false",
        "-100万元,150万元,true",
    })
    void near_is_by_ratio(String a, String b, boolean near) {
        assertThat(Told.near(figure(a), figure(b), "1.5")).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        "100人,100人,false",
        "100人,101人,true",
        "超100人,115人,false",
        "超100人,116人,true",
        "115人,超100人,false",
        "约100人,115人,false",
        "115人,约100人,false",
        "约100人,120人,true",
        "不足100人,90人,false",
        "90人,不足100人,false",
        "100人以上,115人,true",
        "1.2万元,12400元,false",
        "1.2万元,12600元,true",
    })
    void loose_words_leave_room(String a, String b, boolean contradict) {
        assertThat(Told.contradict(figure(a), figure(b))).isEqualTo(contradict);
    }

    @Test
    void a_name_of_one_character_names_nothing() {
        Facts facts = Facts.of(ReportBuilder.report().line("全年接待来访群众3批次。").build());
        assertThat(Told.isAbout(Told.all(facts).getLast(), Subject.of("接待来访群众")))
                .isTrue();
        assertThat(Told.isAbout(Told.all(facts).getLast(), Subject.of("访"))).isFalse();
        assertThat(Told.isAbout(Told.all(facts).getLast(), Subject.of("举办法治讲座")))
                .isFalse();
    }

    @Test
    void a_thing_may_be_named_after_its_figure() {
        Facts facts = Facts.of(
                ReportBuilder.report().line("实现12座公厕改造。").line("12座公厕改造完成。").build());
        assertThat(Told.isAbout(Told.all(facts).getLast(), Subject.of("公厕改造"))).isTrue();
    }

    @Test
    void a_rule_says_what_it_checks() {
        Rule nameless = (facts, verdicts) -> {};
        assertThatThrownBy(nameless::about)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@Checks");
        assertThat(Rules.named("table-sum")).isPresent();
        assertThat(Rules.named("no-such-rule")).isEmpty();
        assertThat(Rules.all()).extracting(rule -> rule.about().category()).isSorted();
    }
}
