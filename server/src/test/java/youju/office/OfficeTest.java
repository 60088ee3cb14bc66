package youju.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;
import youju.RunningServer;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;
import youju.calendar.CalendarDay;
import youju.calendar.Calendars;
import youju.calendar.DayKind;
import youju.calendar.HouseClock;
import youju.trail.Anchor;
import youju.trail.Entry;
import youju.trail.Recorded;
import youju.trail.Trail;

/** Calendar and trail as their readers and keepers use them, on a whole server. */
class OfficeTest {

    @TempDir
    private static Path folder;

    private static RunningServer server;
    private static Visit admin;
    private static Visit auditor;

    @BeforeAll
    static void start() {
        server = RunningServer.demo("--youju.anchors=" + folder);
        admin = server.as("admin");
        auditor = server.as("shenji");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static Calendars calendars() {
        return server.bean(Calendars.class);
    }

    private static Entry last(String subject) {
        List<Recorded> entries = server.bean(Trail.class).of(subject);
        return entries.getLast().entry();
    }

    @Test
    void a_day_changed_counts_and_is_in_the_trail_with_who_and_why() {
        Answer changed = admin.post("/calendar/days/2026-03-03", Map.of("kind", "OFF", "name", "临时放假", "reason", "大雪"));
        assertThat(changed.location()).isEqualTo("/calendar?year=2026");
        assertThat(calendars().current().isWorkingDay(LocalDate.of(2026, 3, 3))).isFalse();
        Entry entry = last("calendar:2026");
        assertThat(entry.reason()).isEqualTo("大雪");
        assertThat(entry.before()).isEqualTo("2026-03-03 ORDINARY");
        assertThat(entry.after()).isEqualTo("2026-03-03 OFF 临时放假");
        assertThat(entry.who()).startsWith("person:");
        assertThat(admin.get("/calendar?year=2026").plain()).contains("大雪");
    }

    @Test
    void a_day_without_a_reason_stays_as_it_is() {
        Answer refused = admin.post("/calendar/days/2026-03-04", Map.of("kind", "OFF", "name", "", "reason", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("请写明原因");
        assertThat(calendars().current().isWorkingDay(LocalDate.of(2026, 3, 4))).isTrue();
        assertThat(admin.get("/calendar/days/2041-03-04").status()).isEqualTo(404);
    }

    @Test
    void the_notice_of_2025_as_printed_is_the_one_that_comes_with_the_program() {
        List<LocalDate> off = offDays(2025);
        Answer entered = admin.post(
                "/calendar/years/2025", Map.of("text", NoticeTextTest.NOTICE_2025, "reason", "国办发明电〔2024〕12号"));
        assertThat(entered.location()).isEqualTo("/calendar?year=2025");
        assertThat(offDays(2025)).isEqualTo(off);
        admin.post("/calendar/years/2025/reset", Map.of("reason", "恢复"));
        assertThat(offDays(2025)).isEqualTo(off);
        assertThat(last("calendar:2025").reason()).isEqualTo("恢复");
    }

    private static List<LocalDate> offDays(int year) {
        return calendars().current().exceptionalDays(year).stream()
                .filter(day -> day.kind() == DayKind.OFF)
                .map(CalendarDay::date)
                .toList();
    }

    @Test
    void a_missing_year_is_said_to_everybody_and_gone_once_entered() {
        assertThat(server.as("dengji").get("/calendar?year=2035").text())
                .contains("未录入")
                .doesNotContain("/calendar/years");
        Answer refused = admin.post("/calendar/years/2035", Map.of("text", "1月1日 休 元旦\n1月32日 休 元旦", "reason", "通知"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.plain()).contains("第2行：没有这个日期。");
        assertThat(calendars().current().years()).doesNotContain(2035);
        admin.post("/calendar/years/2035", Map.of("text", "1月1日 休 元旦", "reason", "通知"));
        assertThat(calendars().current().years()).contains(2035);
    }

    @Test
    void the_calculator_explains_a_deadline_and_says_what_is_missing() {
        Visit visit = server.as("dengji");
        assertThat(visit.get("/calendar/deadline?term=HANDLE&start=2026-01-05").plain())
                .contains("2026-03-06")
                .contains("《信访工作条例》第34条");
        assertThat(visit.get("/calendar/deadline?term=OBJECT&start=2040-01-05").plain())
                .contains("尚未录入2040年");
        assertThat(visit.get("/calendar/deadline?term=HANDLE&start=soon").plain())
                .contains("请按“年-月-日”填写");
    }

    @Test
    void the_trail_is_read_page_by_page_and_by_whom() {
        Answer first = auditor.get("/trail");
        assertThat(first.text()).contains("更早");
        String older = first.text()
                .replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(auditor.get(older).plain()).contains("新设单位");
        assertThat(auditor.get("/trail?subject=body%3A1").plain())
                .contains("云岭县人民政府")
                .doesNotContain("新增人员");
        assertThat(auditor.get("/trail?who=person%3A99999").plain()).contains("没有符合条件的记录");
    }

    @Test
    void leaders_of_other_bodies_do_not_read_the_trail() {
        Visit leader = server.as("rs.lingdao");
        assertThat(leader.get("/trail").status()).isEqualTo(403);
        assertThat(leader.get("/trail/head").status()).isEqualTo(403);
        assertThat(leader.get("/me").text()).doesNotContain("href=\"/trail\"");
        assertThat(server.as("juzhang").get("/trail").text()).contains("href=\"/trail\"");
    }

    @Test
    void the_head_downloaded_is_one_to_verify_with() {
        String head = auditor.get("/trail/head").text();
        assertThat(Anchor.read(head).entries()).isPositive();
        auditor.get("/trail/check");
        auditor.upload("/trail/check", "anchor", "kept.head", head.getBytes(StandardCharsets.UTF_8));
        assertThat(checked().plain()).contains("未发现改动");
        auditor.get("/trail/check");
        auditor.upload("/trail/check", "anchor", "kept.head", "not a head".getBytes(StandardCharsets.UTF_8));
        assertThat(auditor.get("/trail/check").plain()).contains("这个文件不是链头");
    }

    /** The page once the walk is done; a hundred entries take no time. */
    private static Answer checked() {
        Answer answer = auditor.get("/trail/check");
        for (int asked = 0; asked < 1000 && answer.text().contains("已核对"); asked++) {
            Thread.onSpinWait();
            answer = auditor.get("/trail/check");
        }
        return answer;
    }

    @Test
    void what_others_write_during_a_walk_is_no_fault() throws InterruptedException {
        Trail trail = server.bean(Trail.class);
        TransactionTemplate transaction = server.bean(TransactionTemplate.class);
        CountDownLatch written = new CountDownLatch(1);
        assertThat(trail.verify(List.of(), walked -> {
                            Thread.ofPlatform().start(() -> {
                                transaction.executeWithoutResult(
                                        status -> trail.add(new Entry("person:1", "test", "test:1", "", "", "")));
                                written.countDown();
                            });
                            await(written);
                        })
                        .isWhole())
                .isTrue();
        assertThat(written.await(1, TimeUnit.SECONDS)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void the_head_is_put_away_once_a_day_and_a_kept_one_is_never_written_over() throws IOException {
        DailyHead daily = server.bean(DailyHead.class);
        LocalDate day = LocalDate.of(2026, 6, 1);
        Path file = HouseClock.at(day, LocalTime.of(0, 10), daily::keep);
        assertThat(file.getFileName()).hasToString("2026-06-01.head");
        String kept = Files.readString(file);
        assertThat(Anchor.read(kept).entries()).isPositive();
        admin.post("/calendar/days/2026-06-02", Map.of("kind", "OFF", "name", "", "reason", "防汛"));
        HouseClock.at(day, LocalTime.of(9, 0), daily::keep);
        assertThat(Files.readString(file)).isEqualTo(kept);
        Files.writeString(folder.resolve("2026-06-02.head"), kept.replaceFirst("\n1 ", "\n2 "));
        assertThat(server.bean(Anchors.class).kept().altered()).containsExactly("2026-06-02.head");
        Files.delete(folder.resolve("2026-06-02.head"));
    }

    @Test
    void the_head_is_scheduled_for_ten_past_midnight() {
        List<ScheduledExecution<Object>> scheduled =
                server.bean(Scheduler.class).getScheduledExecutions();
        assertThat(scheduled)
                .filteredOn(
                        execution -> execution.getTaskInstance().getTaskName().equals("daily-head"))
                .singleElement()
                .satisfies(
                        execution -> assertThat(ZonedDateTime.ofInstant(execution.getExecutionTime(), HouseClock.ZONE)
                                        .toLocalTime())
                                .isEqualTo(LocalTime.of(0, 10)));
    }
}
