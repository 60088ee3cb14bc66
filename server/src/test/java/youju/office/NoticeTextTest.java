package youju.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.calendar.CalendarDay;
import youju.calendar.DayKind;
import youju.office.NoticeText.RowError;

/** A year's notice as typed or pasted. */
class NoticeTextTest {

    /** The State Council's notice of 2025, 国办发明电〔2024〕12号, as printed. */
    static final String NOTICE_2025 = """
            一、元旦：1月1日（周三）放假1天，不调休。
            二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
            三、清明节：4月4日（周五）至6日（周日）放假，共3天。
            四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
            五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
            六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
            """;

    private static CalendarDay day(String date, DayKind kind, String name) {
        return new CalendarDay(LocalDate.parse(date), kind, name);
    }

    @Test
    void lines_of_days_and_of_stretches_are_read() {
        NoticeText notice = NoticeText.read(2027, """
                2027-01-01 休 元旦
                1月3日 班，元旦

                5月1日至3日，休，劳动节
                2027/9/30~10-1 off National Day
                """);
        assertThat(notice.errors()).isEmpty();
        assertThat(notice.days())
                .containsExactly(
                        day("2027-01-01", DayKind.OFF, "元旦"),
                        day("2027-01-03", DayKind.WORK, "元旦"),
                        day("2027-05-01", DayKind.OFF, "劳动节"),
                        day("2027-05-02", DayKind.OFF, "劳动节"),
                        day("2027-05-03", DayKind.OFF, "劳动节"),
                        day("2027-09-30", DayKind.OFF, "National Day"),
                        day("2027-10-01", DayKind.OFF, "National Day"));
    }

    @Test
    void the_notice_of_2025_as_printed_has_28_days_off_and_five_made_up() {
        NoticeText notice = NoticeText.read(2025, NOTICE_2025);
        assertThat(notice.errors()).isEmpty();
        assertThat(notice.days()).filteredOn(day -> day.kind() == DayKind.OFF).hasSize(1 + 8 + 3 + 5 + 3 + 8);
        assertThat(notice.days())
                .filteredOn(day -> day.kind() == DayKind.WORK)
                .extracting(CalendarDay::date)
                .map(LocalDate::toString)
                .containsExactly("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11");
    }

    @Test
    void what_is_written_is_read_again() {
        List<CalendarDay> days = List.of(day("2027-01-01", DayKind.OFF, "元旦"), day("2027-01-03", DayKind.WORK, ""));
        assertThat(NoticeText.read(2027, NoticeText.write(days)).days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "随便写写, form",
        "1月1日 大概 元旦, kind",
        "1月35日 休 元旦, date",
        "2月30日 休, date",
        "2026-01-01 休 元旦, year",
        "1月9日至2日 休 元旦, stretch",
        "1月1日至3月9日 休 元旦, stretch",
        "二、春节：2月31日至3月2日放假, date",
    })
    void a_line_that_cannot_be_taken_is_told_with_its_number(String line, String code) {
        NoticeText notice = NoticeText.read(2027, "10月1日 休 国庆节\n" + line);
        assertThat(notice.errors()).containsExactly(new RowError(2, code, line));
    }

    @Test
    void a_day_told_twice_and_a_year_without_a_day_off_are_told() {
        assertThat(NoticeText.read(2027, "1月1日 休 元旦\n1月1日至3日 休 元旦").errors())
                .extracting(RowError::line, RowError::code)
                .containsExactly(tuple(2, "twice"));
        assertThat(NoticeText.read(2027, "1月3日 班").errors())
                .extracting(RowError::code)
                .containsExactly("no-day-off");
        assertThat(NoticeText.read(2027, "1月1日 休\n".repeat(500)).errors())
                .extracting(RowError::code)
                .containsExactly("too-long");
    }
}
