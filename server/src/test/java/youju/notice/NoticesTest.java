package youju.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import youju.CountyAtWork;
import youju.RunningServer;
import youju.account.Actor;
import youju.calendar.CalendarDay;
import youju.calendar.Calendars;
import youju.calendar.DayKind;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.notice.Notice.Kind;
import youju.petition.Accused;
import youju.petition.By;
import youju.petition.Fault;
import youju.petition.Handling;
import youju.petition.Oversight;
import youju.petition.Rated;
import youju.petition.Satisfaction;
import youju.petition.Sending;
import youju.petition.Suggestion;
import youju.petition.Wish;

class NoticesTest {

    private static RunningServer server;
    private static CountyAtWork county;

    @BeforeAll
    static void start() {
        server = RunningServer.demo();
        county = new CountyAtWork(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<Notice> of(String signIn, long petition) {
        Actor actor = county.actor(signIn);
        return Reading.as(actor.reading(), () -> server.bean(Inbox.class).page(actor, Long.MAX_VALUE)).stream()
                .filter(notice -> notice.petition() == petition)
                .toList()
                .reversed();
    }

    private static List<Kind> kinds(String signIn, long petition) {
        return of(signIn, petition).stream().map(Notice::kind).toList();
    }

    private static int morning(String day) {
        return CountyAtWork.on(day, () -> server.bean(Morning.class).tell());
    }

    @Test
    void whoever_has_to_do_something_is_told_of_the_step_that_asks_for_it() {
        long petition = county.sent("2022-03-01");
        assertThat(kinds("ny.chengban", petition)).containsExactly(Kind.SENT);
        assertThat(kinds("ny.lingdao", petition)).isEmpty();
        assertThat(kinds("jy.chengban", petition)).isEmpty();

        county.act("2022-03-02", petition, new Sending.Objection(OptionalLong.empty(), "属自然资源局职责"), "ny.chengban");
        assertThat(kinds("dengji", petition)).containsExactly(Kind.OBJECTED);
        county.act("2022-03-03", petition, new Sending.Insist("属你局职责"), "dengji");

        county.act("2022-03-04", petition, new Handling.Accept(youju.petition.Route.PETITION, ""), "ny.chengban");
        county.act("2022-04-20", petition, new Handling.AskExtension(20, "案情复杂"), "ny.chengban");
        assertThat(kinds("ny.lingdao", petition)).containsExactly(Kind.EXTENSION_ASKED);
        county.act("2022-04-21", petition, new Handling.ApproveExtension(20, "同意"), "ny.lingdao");
        county.act(
                "2022-05-01",
                petition,
                new Oversight.Supervise(
                        county.body("云岭县农业农村局").id(),
                        Fault.SHIRKING,
                        java.util.Set.of(Suggestion.IMPROVE_WORK),
                        30,
                        "请说明情况"),
                "ducha");
        assertThat(kinds("ny.chengban", petition)).containsExactly(Kind.SENT, Kind.EXTENSION_GRANTED, Kind.SUPERVISED);
        assertThat(kinds("ny.lingdao", petition)).containsExactly(Kind.EXTENSION_ASKED, Kind.SUPERVISED);
    }

    @Test
    void the_supervisor_is_told_of_the_dissatisfied_and_the_reviewer_of_who_asks() {
        long petition = county.served("2022-03-01");
        By petitioner = new By.Petitioner(petition);
        county.act("2022-03-03", petition, new Wish.Rate(Rated.BUREAU, Satisfaction.SATISFIED, ""), petitioner);
        assertThat(kinds("ducha", petition)).isEmpty();
        county.act("2022-03-04", petition, new Wish.Rate(Rated.BODY, Satisfaction.DISSATISFIED, "未解决"), petitioner);
        assertThat(kinds("ducha", petition)).containsExactly(Kind.DISSATISFIED);
        county.act(
                "2022-03-05", petition, new Wish.AskReview(Optional.empty(), OptionalLong.empty(), "不服"), petitioner);
        assertThat(kinds("fucha", petition)).containsExactly(Kind.REVIEW_ASKED);
    }

    @Test
    void over_a_whole_year_of_mornings_each_stage_of_a_clock_is_told_once_and_lateness_upwards() {
        long petition = county.accepted("2022-06-01");
        LocalDate day = LocalDate.parse("2022-06-01");
        List<String> soonOrLater = new ArrayList<>();
        for (int i = 0; i < 365; i++) {
            int before = of("ny.chengban", petition).size();
            morning(day.plusDays(i).toString());
            for (Notice notice : of("ny.chengban", petition)
                    .subList(before, of("ny.chengban", petition).size())) {
                soonOrLater.add(notice.kind() + " " + day.plusDays(i) + " "
                        + notice.day().orElseThrow());
            }
        }
        // 60 days from 1 June: Sunday 31 July, so by law Monday 1 August; a third before 31 July is 11 July.
        assertThat(soonOrLater)
                .containsExactly(
                        "SOON 2022-07-11 2022-08-01", "TODAY 2022-07-31 2022-08-01", "LATE 2022-08-02 2022-08-01");
        assertThat(kinds("ny.lingdao", petition)).containsExactly(Kind.LATE);
        assertThat(kinds("ducha", petition)).containsExactly(Kind.LATE);
        assertThat(kinds("dengji", petition)).isEmpty();
    }

    @Test
    void a_month_of_missed_mornings_loses_no_lateness() {
        long petition = county.accepted("2023-02-01");
        morning("2023-06-01");
        assertThat(kinds("ny.chengban", petition)).containsExactly(Kind.SENT, Kind.LATE);
        assertThat(kinds("ducha", petition)).containsExactly(Kind.LATE);
        assertThat(morning("2023-06-01")).isZero();
        assertThat(morning("2023-06-02")).isZero();
    }

    @Test
    void an_extended_clock_is_told_of_anew() {
        long petition = county.accepted("2023-07-03");
        morning("2023-08-25");
        county.act("2023-08-26", petition, new Handling.AskExtension(30, "案情复杂"), "ny.chengban");
        county.act("2023-08-28", petition, new Handling.ApproveExtension(30, "同意"), "ny.lingdao");
        morning("2023-09-25");
        morning("2023-09-26");
        assertThat(kinds("ny.chengban", petition))
                .containsExactly(Kind.SENT, Kind.SOON, Kind.EXTENSION_GRANTED, Kind.SOON);
    }

    @Test
    void a_notice_of_an_accusation_carries_a_number_alone_and_reaches_nobody_shut_out() {
        long accused = county.body("云岭县农业农村局").id();
        long supervisor = county.actor("ducha").person();
        long petition = county.register(
                "2024-03-01", youju.petition.Kind.ACCUSATION, Accused.body(accused), Accused.person(supervisor));
        county.act(
                "2024-03-01",
                petition,
                new Sending.Refer(county.body("云岭县纪委监委机关").id(), "请依纪依法处理"),
                "dengji");
        morning("2024-06-01");
        assertThat(of("jw.chengban", petition))
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice.summary()).isEmpty());
        assertThat(kinds("jw.lingdao", petition)).contains(Kind.LATE);
        assertThat(kinds("ducha", petition)).isEmpty();
        assertThat(kinds("ny.chengban", petition)).isEmpty();
        assertThat(server.as("jw.chengban").get("/notices").text())
                .contains(county.find(petition).number())
                .doesNotContain("宅基地审批迟迟");
    }

    @Test
    void whoever_is_shut_out_later_sees_no_notice_any_more() {
        long petition = county.sent("2024-05-06");
        assertThat(kinds("ny.chengban", petition)).containsExactly(Kind.SENT);
        county.act("2024-05-07", petition, new Oversight.DeclareStake("与信访人是近亲属"), "ny.chengban");
        assertThat(of("ny.chengban", petition)).isEmpty();
    }

    @Test
    void an_edit_of_the_calendar_tells_whoever_keeps_an_end_that_moved() {
        long petition = county.sent("2025-03-03");
        // 15 days from 3 March: 18 March, which becomes a day off.
        CountyAtWork.on(
                "2025-03-10",
                () -> server.bean(Calendars.class)
                        .set(new CalendarDay(LocalDate.parse("2025-03-18"), DayKind.OFF, "试点假日"), "person:1", "试点"));
        assertThat(of("ny.chengban", petition)).anySatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.END_MOVED);
            assertThat(notice.day()).contains(LocalDate.parse("2025-03-19"));
        });
    }

    @Test
    void notices_go_by_mail_once_and_only_to_who_wants_them() {
        Actor handler = county.actor("jy.chengban");
        Reading.as(handler.reading(), () -> server.bean(Inbox.class).mailTo(handler, "jiaoyu@example.org"));
        long petition = county.register("2025-06-02", youju.petition.Kind.APPEAL);
        county.act(
                "2025-06-02", petition, new Sending.Refer(county.body("云岭县教育局").id(), "请依法处理"), "dengji");
        List<SimpleMailMessage> sent = new ArrayList<>();
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mail", new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                if (originals != null) {
                    sent.add((SimpleMailMessage) originals[0]);
                }
            }
        });
        Mailing mailing = new Mailing(
                server.bean(NoticeTable.class),
                server.bean(AddressTable.class),
                server.bean(HouseClock.class),
                server.bean(PlatformTransactionManager.class),
                beans.getBeanProvider(JavaMailSender.class),
                "youju@example.org");
        assertThat(CountyAtWork.<Integer>on("2025-06-02", mailing::send)).isEqualTo(1);
        assertThat(CountyAtWork.<Integer>on("2025-06-02", mailing::send)).isZero();
        assertThat(sent).singleElement().satisfies(letter -> {
            assertThat(letter.getTo()).containsExactly("jiaoyu@example.org");
            assertThat(letter.getText())
                    .contains(county.find(petition).number())
                    .doesNotContain("宅基地");
        });
    }

    @Test
    void reading_a_notice_takes_it_off_the_bell_and_leads_to_the_petition() {
        Actor handler = county.actor("mz.chengban");
        long petition = county.register(LocalDate.now(HouseClock.ZONE).toString(), youju.petition.Kind.APPEAL);
        county.act(
                LocalDate.now(HouseClock.ZONE).toString(),
                petition,
                new Sending.Refer(county.body("云岭县民政局").id(), "请依法处理"),
                "dengji");
        RunningServer.Visit visit = server.as("mz.chengban");
        int unread =
                Reading.as(handler.reading(), () -> server.bean(Inbox.class).unread(handler));
        assertThat(visit.get("/notices").text()).contains("count-badge\">" + unread + "<");
        long notice = of("mz.chengban", petition).getFirst().id();
        assertThat(visit.post("/notices/" + notice, java.util.Map.of()).location())
                .isEqualTo("/petitions/" + petition);
        assertThat(Reading.<Integer>as(
                        handler.reading(), () -> server.bean(Inbox.class).unread(handler)))
                .isEqualTo(unread - 1);
        assertThat(server.as("ny.chengban")
                        .post("/notices/" + notice, java.util.Map.of())
                        .status())
                .isEqualTo(404);
    }
}
