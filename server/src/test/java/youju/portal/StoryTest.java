package youju.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import youju.page.Words;
import youju.petition.Action;
import youju.petition.Answering;
import youju.petition.Handling;
import youju.petition.Manner;
import youju.petition.Outcome;
import youju.petition.Oversight;
import youju.petition.State;
import youju.petition.Step;
import youju.petition.StepTaken;

class StoryTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final Words CHINESE = Words.in(Locale.SIMPLIFIED_CHINESE);

    private final Story story = new Story(CHINESE, id -> "云岭县某局");

    private static StepTaken taken(Step step, State from, State to) {
        return new StepTaken(
                to.compareTo(State.NOTHING),
                to.compareTo(State.NOTHING),
                step.action(),
                from,
                to,
                "person:7",
                "李示例",
                OptionalLong.of(3),
                Instant.EPOCH,
                DAY,
                step.said(),
                OptionalLong.empty(),
                step,
                Optional.empty());
    }

    private static Step opinion() {
        return new Answering.GiveOpinion(Outcome.EXPLAINED, "支付", "协议有效", "解释说明", "第三十二条");
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void every_action_has_its_sentence_in_both_languages(Action action) {
        for (Words words : List.of(CHINESE, Words.in(Locale.ENGLISH))) {
            assertThat(words.say("portal.step." + action.name(), "X")).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(value = State.class, mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void every_state_has_its_sentences_in_both_languages(State state) {
        for (Words words : List.of(CHINESE, Words.in(Locale.ENGLISH))) {
            assertThat(words.say("portal.now." + state.name(), "X")).isNotBlank();
            assertThat(words.has("portal.next." + state.name())).isTrue();
        }
    }

    @Test
    void an_opinion_is_told_by_its_words_once_it_was_served() {
        StepTaken opinion = taken(opinion(), State.ACCEPTED, State.OPINED);
        StepTaken served = taken(new Answering.Serve(DAY, Manner.POST, ""), State.OPINED, State.SERVED);
        assertThat(story.of(List.of(opinion)).getFirst().details()).isEmpty();
        assertThat(story.of(List.of(opinion, served)).getFirst().details())
                .extracting(Story.Detail::words)
                .containsExactly("解释说明", "协议有效", "解释说明", "第三十二条");
    }

    @Test
    void what_offices_write_to_one_another_is_not_told() {
        List<StepTaken> among = List.of(
                taken(new Handling.AskExtension(10, "内部理由"), State.ACCEPTED, State.ACCEPTED),
                taken(new Handling.Investigate("内部记录"), State.ACCEPTED, State.ACCEPTED),
                taken(new Oversight.DeclareStake("亲属"), State.ACCEPTED, State.ACCEPTED));
        assertThat(story.of(among))
                .containsExactly(new Story.Told(
                        State.ACCEPTED.compareTo(State.NOTHING), "2022年6月1日", "云岭县某局作了调查核实。", List.of()));
    }
}
