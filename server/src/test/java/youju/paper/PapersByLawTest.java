package youju.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import youju.petition.PaperCases;
import youju.petition.PaperKind;

/** Each kind of paper says what the petition regulation wants it to say. */
class PapersByLawTest {

    private static AnnotationConfigApplicationContext server;
    private static Drawn drawn;

    @BeforeAll
    static void start() {
        server = PaperServer.start();
        drawn = new Drawn(server.getBean(Papers.class), new PaperCases(server).everyKind());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Issued paper(PaperKind kind) {
        return drawn.paper(kind);
    }

    @Test
    void a_letter_of_assignment_names_the_day_it_is_due_and_wants_a_completion_report() {
        assertThat(drawn.text(PaperKind.LETTER_OF_ASSIGNMENT)).contains("2022年9月5日", "办结报告", "反馈", "云岭县住房和城乡建设局：");
    }

    @Test
    void a_notice_of_acceptance_tells_route_procedure_and_term() {
        assertThat(drawn.text(PaperKind.NOTICE_OF_ACCEPTANCE))
                .contains("2022年6月9日起受理", "信访程序", "调查核实", "六十日", "2022年8月8日", "第三十四条");
    }

    @Test
    void a_notice_of_non_acceptance_tells_the_ground_and_where_to_go() {
        assertThat(drawn.text(PaperKind.NOTICE_OF_NON_ACCEPTANCE))
                .contains("不属于本机关职权范围", "《信访工作条例》第二十三条", "云岭县人力资源和社会保障局", "请向对该事项有权处理的机关");
    }

    @Test
    void a_notice_of_procedure_tells_body_procedure_and_term_of_the_statutory_route() {
        assertThat(drawn.text(PaperKind.NOTICE_OF_PROCEDURE)).contains("行政复议", "六十日内", "云岭县人民政府", "第三十一条");
    }

    @Test
    void a_notice_of_extension_tells_reason_approval_and_the_new_day() {
        assertThat(drawn.text(PaperKind.NOTICE_OF_EXTENSION))
                .contains("需要调取2021年征收档案", "本机关负责人批准", "原定于2022年8月8日", "延长办理期限30日", "2022年9月7日");
    }

    @Test
    void an_opinion_has_request_facts_opinion_basis_and_the_right_to_review() {
        assertThat(drawn.text(PaperKind.OPINION))
                .contains(
                        "请求支付2021年房屋征收剩余补偿款", "补偿协议合法有效", "付清剩余补偿款", "《国有土地上房屋征收与补偿条例》第二十六条", "三十日内", "向云岭县人民政府书面请求复查");
    }

    @Test
    void an_opinion_on_review_has_the_right_to_re_review() {
        assertThat(drawn.text(PaperKind.OPINION_ON_REVIEW))
                .contains("被申请机关云岭县住房和城乡建设局", "复查结论。维持", "三十日内", "向云江市人民政府书面请求复核");
    }

    @Test
    void an_opinion_on_re_review_says_that_the_matter_is_no_longer_accepted() {
        assertThat(drawn.text(PaperKind.OPINION_ON_FINAL_REVIEW)).contains("终结性意见", "同一事实和理由", "不再受理", "云岭县人民政府");
    }

    @Test
    void letters_of_supervision_and_their_answers_tell_fault_demand_and_uptake() {
        assertThat(drawn.text(PaperKind.LETTER_OF_SUPERVISION)).contains("推诿", "改进工作、完善政策", "书面反馈", "第四十条");
        assertThat(drawn.text(PaperKind.ANSWER_TO_SUPERVISION))
                .contains(paper(PaperKind.LETTER_OF_SUPERVISION).number(), "采纳的建议：改进工作");
    }

    @Test
    void a_completion_report_tells_inquiry_opinion_and_service() {
        assertThat(drawn.text(PaperKind.COMPLETION_REPORT))
                .contains(
                        "云信交〔2022〕1号",
                        "补偿协议合法有效",
                        "直接送达",
                        paper(PaperKind.OPINION).number());
    }

    @Test
    void a_proof_of_service_names_the_paper_served() {
        assertThat(drawn.text(PaperKind.PROOF_OF_SERVICE))
                .contains(paper(PaperKind.OPINION).number(), "直接送达", "签名");
    }

    @Test
    void a_letter_of_objection_gives_reasons_and_whose_it_is() {
        assertThat(drawn.text(PaperKind.LETTER_OF_OBJECTION))
                .contains(
                        "劳动保障监察职责",
                        "云岭县人力资源和社会保障局",
                        paper(PaperKind.LETTER_OF_REFERRAL).number());
    }
}
