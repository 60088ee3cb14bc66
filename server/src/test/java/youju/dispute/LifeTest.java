package youju.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import youju.page.Words;

/** The table of a dispute's life, as a whole. */
class LifeTest {

    private static final Path PAGE = Path.of("../docs/modules/dispute-life.md");

    @Test
    void every_state_is_reached_and_only_a_closed_dispute_is_left_alone() {
        Set<State> reached = EnumSet.of(State.NOTHING);
        Life.TABLE.forEach(row -> reached.add(row.to()));
        assertThat(reached).containsExactly(State.values());
        for (State state : State.values()) {
            assertThat(Life.from(state).isEmpty()).as(state.name()).isEqualTo(state == State.CLOSED);
        }
    }

    @Test
    void every_action_has_a_row_and_words_in_both_languages() {
        for (Action action : Action.values()) {
            assertThat(Life.TABLE).extracting(Transition::action).contains(action);
        }
        for (Words words : List.of(Words.in(Locale.SIMPLIFIED_CHINESE), Words.in(Locale.ENGLISH))) {
            for (Action action : Action.values()) {
                assertThat(words.of("dispute.action", action)).isNotBlank();
                assertThat(words.of("dispute.words", action)).isNotBlank();
            }
            for (Reason reason : Reason.values()) {
                assertThat(words.of("dispute.refusal", reason)).isNotBlank();
            }
            for (Kind kind : Kind.values()) {
                assertThat(words.of("dispute.kind", kind)).isNotBlank();
            }
        }
    }

    @Test
    void either_side_may_end_mediation_as_long_as_nothing_was_agreed() {
        assertThat(Life.rows(State.ASSIGNED, Action.TERMINATE)).isNotEmpty();
        assertThat(Life.rows(State.MEDIATING, Action.TERMINATE)).isNotEmpty();
    }

    @Test
    void the_page_of_documentation_is_of_the_present_table() throws IOException {
        String now = LifePage.write();
        String before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        Files.writeString(PAGE, now);
        assertThat(before)
                .as("docs/modules/dispute-life.md was old and is written anew: commit it")
                .isEqualTo(now);
    }
}
