package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.Severity;
import youju.inspection.fact.Excerpt;

/** Posts, staff and their rate. */
class HeadcountTest {

    private static Judged text(String... paragraphs) {
        return Judged.by("headcount", paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "核定编制22名，年末在职21人，控制率95.45%。 | = 21 ÷ 22 = 95.45%",
                "核定编制22名，年末在职21人，控制率95.46%。 | ≠ headcount-control 95.46% → 95.45%",
                "核定编制22名，年末在职21人，控制率95.5%。 | = 21 ÷ 22 = 95.5%",
                "核定编制22名，年末在职21人，控制率91.67%。 | ≠ headcount-control 91.67% → 95.45%",
                "核定编制22名，年末在职21人。 | = 21 ÷ 22",
                "核定编制22名，年末在职22人。 | = 22 ÷ 22",
                "核定编制22名，年末在职23人。 | ≠ headcount-control 23人 → ≤ 22",
                "核定编制22名，年末在职23人，系军转干部安置。 | = 23 ÷ 22",
                "核定编制22名，其中行政编制12名，年末在职21人，控制率95.45%。 | = 21 ÷ 22 = 95.45%",
            })
    void staff_over_posts_is_the_rate(String sentence, String verdict) {
        assertThat(text(sentence).lines()).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "核定编制22名。",
        "年末在职21人，编制另述。",
        "行政编制22名，年末在职23人。",
        "核定编制22名，年末在职事业人员23人。",
        "核定编制22万元，年末在职23人。",
        "核定编制0名，年末在职23人。",
    })
    void without_both_numbers_of_the_whole_nothing_is_said(String sentence) {
        assertThat(text(sentence).lines()).isEmpty();
    }

    @Test
    void surplus_staff_without_a_reason_is_a_warning() {
        Finding found = text("核定编制22名，年末在职23人，控制率104.55%。").finding();
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("23人", "22名");
        assertThat(found.figures()).containsExactly("23人", "22名", "104.55%");
        assertThat(found.actual()).isEqualTo("23人");
        assertThat(found.message().chinese()).isEqualTo("在职23人超过编制22名，未说明原因");
    }

    @Test
    void a_wrong_rate_is_an_error() {
        Finding found = text("核定编制22名，年末在职21人，控制率91.67%。").finding();
        assertThat(found.severity()).isEqualTo(Severity.ERROR);
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("91.67%", "21人", "22名");
        assertThat(found.figures()).containsExactly("91.67%", "21人", "22名", "95.45%");
        assertThat(found.actual()).isEqualTo("91.67%");
        assertThat(found.message().chinese()).isEqualTo("控制率：21 ÷ 22 = 95.45%，写为91.67%");
    }

    private static Judged table(String row, String... paragraphs) {
        ReportBuilder report = ReportBuilder.report();
        for (String paragraph : paragraphs) {
            report.line(paragraph);
        }
        return Judged.by("headcount", report.table("财政供养人员情况|编制数|年末实际在职人数|控制率", row));
    }

    @Test
    void a_table_of_posts_is_read_likewise() {
        assertThat(table("|24|21|87.5%").lines()).containsExactly("= 21 ÷ 24 = 87.5%");
        assertThat(table("|24|21|87.5").lines()).containsExactly("= 21 ÷ 24 = 87.5");
        assertThat(table("|24|21|78.5%").lines()).containsExactly("≠ headcount-control 78.5% → 87.50%");
        assertThat(table("|24||87.5%").lines()).isEmpty();
        assertThat(table("||21|87.5%").lines()).isEmpty();
    }

    @Test
    void text_and_table_give_the_same_numbers() {
        assertThat(table("|24|21|87.5%", "核定编制24名，年末实有21人。").lines())
                .containsExactly("= 21 ÷ 24", "= 21 ÷ 24 = 87.5%", "= 编制正文24名 = 表24", "= 在职人数正文21人 = 表21");
        assertThat(table("|24|21|87.5%", "核定编制24名，年末实有23人。").findings())
                .extracting(Finding::expected)
                .containsExactly("21");
        assertThat(table("|24|21|87.5%", "核定编制26名，年末实有21人。").findings())
                .extracting(Finding::expected)
                .containsExactly("24");
        assertThat(table("|24|21|87.5%", "核定编制48名，年末实有21人。").findings())
                .as("of another body")
                .isEmpty();
        Finding found = table("|24|21|87.5%", "核定编制24名，年末实有23人。").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("23人", "21");
        assertThat(found.figures()).containsExactly("23人", "21");
        assertThat(found.actual()).isEqualTo("23人");
        assertThat(found.category().id()).isEqualTo("text-vs-table");
    }
}
