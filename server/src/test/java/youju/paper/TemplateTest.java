package youju.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import youju.account.Body;
import youju.account.BodyKind;
import youju.petition.PaperKind;

class TemplateTest {

    private static Template of(PaperKind kind, String body) {
        return new Template(kind, 1, "标题", body, "", Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void every_template_that_comes_with_the_program_is_sound(PaperKind kind) {
        assertThat(Templates.shipped(kind).problems()).isEmpty();
        assertThat(Templates.preview(
                                kind,
                                Templates.shipped(kind).title(),
                                Templates.shipped(kind).body())
                        .missing())
                .isEmpty();
    }

    @Test
    void an_unknown_placeholder_is_named_with_its_line() {
        Template shipped = Templates.shipped(PaperKind.REPLY);
        Template changed = of(PaperKind.REPLY, shipped.body() + "\n另见{{附加内容}}。");
        int last = (int) changed.body().lines().count();
        assertThat(changed.problems())
                .containsExactly(new TemplateProblem(last, TemplateProblem.Fault.UNKNOWN, "附加内容"));
    }

    @Test
    void a_template_without_what_the_law_wants_is_refused() {
        assertThat(of(PaperKind.OPINION, "致：{{信访人}}\n{{请求内容}}{{事实认定}}{{处理意见}}{{复查机关}}")
                        .problems())
                .containsExactly(new TemplateProblem(0, TemplateProblem.Fault.LACKING, "法律依据"));
    }

    @Test
    void braces_without_their_pair_are_refused() {
        assertThat(of(PaperKind.ANSWER_TO_SUPERVISION, "{{编号}}{{说明}}{{编号").problems())
                .extracting(TemplateProblem::fault)
                .containsExactly(TemplateProblem.Fault.BRACES);
    }

    @Test
    void a_line_whose_placeholders_are_all_empty_is_left_out() {
        Content content = Layout.fill(of(PaperKind.REPLY, "前文\n说明：{{说明}}\n后文"), Map.of());
        assertThat(content.pieces()).extracting(Content.Piece::text).containsExactly("前文", "后文");
    }

    @Test
    void what_somebody_wrote_never_becomes_a_name() {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.WORDS, "{{信访人}}与" + Marks.of(Placeholder.PETITIONER));
        Content content = Layout.fill(of(PaperKind.REPLY, "{{说明}}"), values);
        Content filled = content.with(text -> Marks.fill(text, Map.of(Placeholder.PETITIONER, "杨示例")));
        assertThat(filled.pieces().getFirst().text()).isEqualTo("{{信访人}}与信访人");
    }

    @Test
    void a_row_may_leave_room_to_sign() {
        assertThat(Layout.cells("| 签名 | | 4")).isEqualTo(new Content.Piece("", List.of("签名", ""), 4));
    }

    @Test
    void short_codes_are_proposed_from_names() {
        assertThat(code("云岭县信访局", BodyKind.BUREAU)).isEqualTo("云信");
        assertThat(code("云岭县住房和城乡建设局", BodyKind.DEPARTMENT)).isEqualTo("云住建");
        assertThat(code("云岭县人民政府", BodyKind.GOVERNMENT)).isEqualTo("云政");
        assertThat(code("云岭县市场监督管理局", BodyKind.DEPARTMENT)).isEqualTo("云市监");
        assertThat(code("云台镇", BodyKind.TOWN)).isEqualTo("云台镇");
    }

    private static String code(String name, BodyKind kind) {
        return Signs.candidates(new Body(7, Optional.empty(), "/7/", "439921", name, kind, true))
                .getFirst();
    }
}
