package youju.relief.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;
import youju.calendar.HouseClock;
import youju.money.Money;
import youju.relief.Batch;
import youju.relief.ReliefCounty;
import youju.relief.State;

/** Relief by its pages: a grant from application to filed case by six people, and what is said where it isn't right. */
class ReliefPagesTest {

    private static final ReliefCounty COUNTY = ReliefCounty.shared();

    private static final Pattern COMMAND = Pattern.compile("name=\"command\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");

    private static String hidden(Pattern pattern, Answer page) {
        Matcher found = pattern.matcher(page.text());
        assertThat(found.find()).as(page.plain()).isTrue();
        return found.group(1);
    }

    private static Answer send(Visit visit, String form, String to, Map<String, ?> fields) {
        Answer page = visit.get(form);
        assertThat(page.status()).as(form).isEqualTo(200);
        Map<String, Object> all = new HashMap<>(fields);
        all.put("command", hidden(COMMAND, page));
        Matcher version = VERSION.matcher(page.text());
        if (version.find()) {
            all.put("version", version.group(1));
        }
        return visit.post(to, all);
    }

    private static Map<String, Object> application(int person) {
        Map<String, Object> form = new HashMap<>();
        form.put("name", "页示例");
        form.put("idNumber", ReliefCounty.idNumber(person));
        form.put("phone", "13800000000");
        form.put("household", "4");
        form.put("town", String.valueOf(COUNTY.town(1)));
        form.put("village", "示范村");
        form.put("appliedOn", new HouseClock().today().toString());
        form.put("kind", "ILLNESS");
        form.put("asked", "５，０００");
        form.put("hardship", "家中有人患大病。");
        form.put("accountKind", "CARD");
        form.put("account", "6200 0000 0000 0000 000");
        form.put("bank", "示例农商行云台支行");
        form.put("petition", "");
        return form;
    }

    private static void step(String who, long grant, String action, Map<String, String> fields) {
        String path = "/relief/" + grant + "/do/" + action;
        Answer answer = send(COUNTY.server().as(who), path, path, fields);
        assertThat(answer.location()).as(answer.plain()).isEqualTo("/relief/" + grant);
    }

    @Test
    void a_grant_from_application_to_filed_case_by_six_people() {
        long source = COUNTY.source("页面" + System.nanoTime(), Money.ofYuan(9_000));
        Answer applied = send(COUNTY.server().as("dengji"), "/relief/new", "/relief", application(7_001));
        assertThat(applied.location()).as(applied.plain()).matches("/relief/\\d+");
        long grant = Long.parseLong(applied.location().substring("/relief/".length()));
        step("zhen1.chengban", grant, "CERTIFY_VILLAGE", Map.of("witnesses", "村民甲示、村民乙示", "words", "属实。"));
        step("zhen1.lingdao", grant, "CERTIFY_TOWN", Map.of("words", "建议救助。"));
        Answer held = send(
                COUNTY.server().as("ducha"),
                "/relief/conferences/new",
                "/relief/conferences",
                Map.of(
                        "heldOn",
                        new HouseClock().today().toString(),
                        "place",
                        "三楼会议室",
                        "chair",
                        "会议甲示",
                        "minutes",
                        "会议逐件审议。",
                        "members",
                        members(),
                        "grant",
                        String.valueOf(grant),
                        "amount-" + grant,
                        "4,500",
                        "source-" + grant,
                        String.valueOf(source),
                        "against-" + grant,
                        "会议乙示",
                        "abstain-" + grant,
                        ""));
        assertThat(held.location()).as(held.plain()).matches("/relief/conferences/\\d+");
        assertThat(COUNTY.server().as("shenji").get(held.location()).plain())
                .contains("同意 4，反对 1，弃权 0")
                .contains("同意救助")
                .contains("4,500.00");
        step("juzhang", grant, "APPROVE", Map.of("words", ""));
        Visit finance = COUNTY.server().as("caiwu");
        Answer batch = send(
                finance, "/relief/batches", "/relief/batches", Map.of("grant", String.valueOf(grant), "words", "第一批"));
        assertThat(batch.location()).as(batch.plain()).matches("/relief/batches/\\d+");
        long id = Long.parseLong(batch.location().substring("/relief/batches/".length()));
        finance.get(batch.location());
        assertThat(finance.post(batch.location() + "/file", Map.of("why", "送行", "format", "csv"))
                        .location())
                .as("too short a reason")
                .isEqualTo(batch.location());
        Answer file = finance.post(batch.location() + "/file", Map.of("why", "送银行代发", "format", "csv"));
        assertThat(file.text()).contains(ReliefCounty.CARD).contains("页示例").contains("4500.00");
        answer(finance, batch.location(), COUNTY.said(id, "成功"), 302);
        assertThat(COUNTY.find(grant).state()).isEqualTo(State.PAID);
        step("dengji", grant, "FILE", Map.of("words", "已发放到本人账户。"));
        Answer page = COUNTY.server().as("shenji").get("/relief/" + grant);
        assertThat(page.plain())
                .contains("已归档")
                .contains("信访救助办结报告")
                .contains("****0000")
                .doesNotContain("页示例")
                .doesNotContain(ReliefCounty.CARD);
        assertThat(COUNTY.server()
                        .as("shenji")
                        .get("/relief/" + grant + "/folder.pdf")
                        .status())
                .isEqualTo(200);
        assertThat(COUNTY.server().anybody().get("/relief-published").plain())
                .contains("页某某")
                .contains("4,500.00")
                .doesNotContain("页示例");
        assertThat(trail(grant))
                .containsSubsequence(
                        "relief.apply",
                        "relief.certify-village",
                        "relief.certify-town",
                        "relief.grant",
                        "relief.approve",
                        "relief.put-in-batch",
                        "relief.confirm",
                        "relief.file");
    }

    private static List<String> trail(long grant) {
        return COUNTY.owner()
                .sql("select action from trail.entry where subject = :subject order by at, id")
                .param("subject", "grant:" + grant)
                .query(String.class)
                .list();
    }

    private static String members() {
        return ReliefCounty.members().stream()
                .map(member -> member.name() + " " + member.office())
                .collect(Collectors.joining("\n"));
    }

    /** Uploads the bank's answer as the page's form does. */
    private static Answer answer(Visit visit, String batch, byte[] content, int status) {
        String command = hidden(COMMAND, visit.get(batch));
        Answer answer = visit.upload(batch + "/result?command=" + command, "file", "回盘.csv", content);
        assertThat(answer.status()).as(answer.plain()).isEqualTo(status);
        return answer;
    }

    @Test
    void three_bad_rows_are_shown_with_their_cells_and_the_mended_file_is_taken_in_once() {
        long source = COUNTY.source("坏行" + System.nanoTime(), Money.ofYuan(9_000));
        long batch = COUNTY.batch(
                COUNTY.approved(2, Money.ofYuan(10), source),
                COUNTY.approved(2, Money.ofYuan(20), source),
                COUNTY.approved(2, Money.ofYuan(30), source));
        List<Batch.Line> lines = COUNTY.batchOf(batch).lines();
        String bad = "流水号,金额,结果,凭证号\n" + lines.get(0).reference() + ",11,成功,H1\n"
                + lines.get(1).reference() + ",20,办理中,H2\nPC0000-000-0000,30,成功,H3\n";
        Visit finance = COUNTY.server().as("caiwu");
        String path = "/relief/batches/" + batch;
        Answer refused = answer(finance, path, bad.getBytes(StandardCharsets.UTF_8), 422);
        assertThat(refused.plain())
                .contains("有 3 处问题")
                .contains("B2")
                .contains("金额与批次不一致")
                .contains("C3")
                .contains("结果应为成功、失败或退汇")
                .contains("A4")
                .contains("本批次没有这个流水号");
        byte[] good = COUNTY.said(batch, "成功");
        answer(finance, path, good, 302);
        assertThat(answer(finance, path, good, 422).plain()).contains("已经导入过");
    }

    @Test
    void what_was_typed_wrongly_is_said_beside_the_field_and_nothing_is_lost() {
        Map<String, Object> form = application(7_002);
        form.put("account", "6200 0000 0000 0000 001");
        Visit registrar = COUNTY.server().as("dengji");
        Answer wrong = send(registrar, "/relief/new", "/relief", form);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.plain()).contains("银行卡号校验位不符");
        assertThat(wrong.text()).contains("value=\"页示例\"").contains("aria-invalid=\"true\"");
        form.put("account", "6200 0000 0000 0000 000");
        String right = ReliefCounty.idNumber(7_002);
        form.put("idNumber", right.substring(0, 17) + (right.endsWith("1") ? "2" : "1"));
        assertThat(send(registrar, "/relief/new", "/relief", form).plain()).contains("身份证号码校验位不符");
        form.put("idNumber", ReliefCounty.idNumber(7_002));
        form.put("asked", "一千");
        assertThat(send(registrar, "/relief/new", "/relief", form).plain()).contains("不是金额");
        form.put("asked", "1000");
        form.put("petition", "XF1999-000001");
        assertThat(send(registrar, "/relief/new", "/relief", form).plain()).contains("没有这个编号的信访件");
        form.put("petition", "");
        assertThat(send(registrar, "/relief/new", "/relief", form).location()).startsWith("/relief/");
        assertThat(send(registrar, "/relief/new", "/relief", form).plain()).contains("本年度在同一信访事项上已有救助申请");
    }

    @Test
    void a_recipient_is_seen_in_clear_with_a_reason_on_record() {
        long grant = COUNTY.applied(5, Money.ofYuan(40));
        Visit visit = COUNTY.server().as("zhen5.chengban");
        visit.get("/relief/" + grant + "/recipient");
        Answer refused = visit.post("/relief/" + grant + "/recipient", Map.of("why", "看", "field", "PHONE"));
        assertThat(refused.status()).isEqualTo(422);
        Answer shown = visit.post("/relief/" + grant + "/recipient", Map.of("why", "电话核实", "field", "ACCOUNT"));
        assertThat(shown.plain()).contains(ReliefCounty.CARD).doesNotContain("13800000000");
        assertThat(trail(grant)).contains("relief.open-recipient");
    }

    @Test
    void a_source_opens_its_ledger_and_an_allotment_is_entered_and_taken_back() {
        Visit finance = COUNTY.server().as("caiwu");
        String name = "账页" + System.nanoTime();
        Answer opened = send(
                finance,
                "/relief/sources",
                "/relief/sources",
                Map.of("level", "CENTRAL", "year", "2026", "name", name, "purpose", "RELIEF"));
        assertThat(opened.location()).as(opened.plain()).matches("/relief/sources/\\d+");
        String path = opened.location();
        assertThat(send(finance, path, path, Map.of("amount", "0.15万元", "document", "云财行〔示例〕9号"))
                        .location())
                .isEqualTo(path);
        assertThat(finance.get(path).plain()).contains("1,500.00").contains("下达");
        long movement = COUNTY.owner()
                .sql("select max(id) from relief.movement where kind = 'ALLOT'")
                .query(Long.class)
                .single();
        send(finance, path, path, Map.of("movement", String.valueOf(movement), "document", "云财行〔示例〕10号"));
        assertThat(finance.get(path).plain()).contains("收回下达");
        assertThat(COUNTY.server()
                        .as("dengji")
                        .post(path, Map.of("amount", "1"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_list_is_narrowed_and_paged_by_key() {
        for (int i = 0; i < 52; i++) {
            COUNTY.applied(8, Money.ofYuan(50));
        }
        Visit registrar = COUNTY.server().as("dengji");
        String narrowed = "/relief?state=APPLIED&town=" + COUNTY.town(8);
        Answer first = registrar.get(narrowed);
        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first.text());
        assertThat(next.find()).isTrue();
        Answer second = registrar.get(next.group(1).replace("&amp;", "&"));
        assertThat(second.status()).isEqualTo(200);
        List<String> numbers = List.of(numbers(first), numbers(second)).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(52);
        assertThat(registrar.get("/relief?after=nonsense&year=99999&town=x").status())
                .isEqualTo(200);
    }

    private static List<String> numbers(Answer page) {
        return Pattern.compile(">(JZ\\d{4}-\\d{4,})<")
                .matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
