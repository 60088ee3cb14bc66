package youju.relief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import youju.page.Words;

/** The table of transitions as a whole, the page that is written from it, and the database's copy. */
class LifeTest {

    private static final Path PAGE = Path.of("../docs/modules/relief-life.md");

    @Test
    void every_state_is_reached_and_only_an_end_is_not_left() {
        Set<State> reached = EnumSet.of(State.NOTHING);
        Deque<State> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Transition row : Life.from(open.pop())) {
                if (reached.add(row.to())) {
                    open.add(row.to());
                }
            }
        }
        assertThat(reached).containsExactly(State.values());
        assertThat(Stream.of(State.values()).filter(State::isFinal))
                .containsExactly(State.FILED, State.REFUSED, State.WITHDRAWN, State.VOIDED);
    }

    @Test
    void the_order_is_application_village_town_conference_leader_payment_folder() {
        List<Action> order = List.of(
                Action.APPLY,
                Action.CERTIFY_VILLAGE,
                Action.CERTIFY_TOWN,
                Action.GRANT,
                Action.APPROVE,
                Action.PUT_IN_BATCH,
                Action.CONFIRM,
                Action.FILE);
        State state = State.NOTHING;
        for (Action action : order) {
            state = Life.row(state, action).orElseThrow().to();
        }
        assertThat(state).isEqualTo(State.FILED);
    }

    @Test
    void what_a_conference_decided_is_changed_by_a_conference_alone() {
        assertThat(Life.TABLE)
                .filteredOn(row -> row.to() == State.GRANTED || row.to() == State.TURNED_DOWN)
                .filteredOn(row -> row.duty() != Duty.DECIDE)
                .extracting(Transition::action)
                .containsExactlyInAnyOrder(Action.CANCEL, Action.CORRECT_ACCOUNT);
    }

    @Test
    void money_set_aside_is_paid_or_let_go_and_never_forgotten() {
        Set<State> holding = EnumSet.of(State.APPROVED, State.IN_BATCH);
        for (Transition row : Life.TABLE) {
            boolean before = holding.contains(row.from());
            boolean after = holding.contains(row.to());
            assertThat(row.effect() == Effect.RESERVE).as("%s", row).isEqualTo(!before && after);
            assertThat(row.effect() == Effect.RELEASE || row.effect() == Effect.POST)
                    .as("%s", row)
                    .isEqualTo(before && !after);
            assertThat(row.effect() == Effect.POST)
                    .as("%s", row)
                    .isEqualTo(!row.from().isPaid() && row.to().isPaid());
            assertThat(row.effect() == Effect.RETURN)
                    .as("%s", row)
                    .isEqualTo(row.from().isPaid() && !row.to().isPaid());
        }
    }

    @Test
    void the_database_holds_the_same_table() {
        List<String> rows = ReliefCounty.shared()
                .application()
                .sql("select from_state, action, to_state, duty, effect from relief.transition")
                .query((row, number) -> String.join(
                        " ", row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Life.TABLE.stream()
                        .map(row -> row.from() + " " + row.action() + " " + row.to() + " " + row.duty() + " "
                                + row.effect())
                        .toList());
    }

    @Test
    void every_constant_has_its_words_in_both_languages() {
        for (Words words : List.of(Words.in(Locale.CHINESE), Words.in(Locale.ENGLISH))) {
            all("relief.action", Action.values())
                    .forEach(key -> assertThat(words.has(key)).as(key).isTrue());
            all("relief.duty", Duty.values())
                    .forEach(key -> assertThat(words.has(key)).as(key).isTrue());
            all("relief.hardship", Hardship.values())
                    .forEach(key -> assertThat(words.has(key)).as(key).isTrue());
            all("relief.piece", Piece.values())
                    .forEach(key -> assertThat(words.has(key)).as(key).isTrue());
            all("relief.refusal", Refused.Reason.values())
                    .forEach(key -> assertThat(words.has(key)).as(key).isTrue());
            all("relief.row", BadResult.Kind.values())
                    .forEach(key -> assertThat(words.has(key)).as(key).isTrue());
            all("relief.movement", Movement.Kind.values())
                    .forEach(key -> assertThat(words.has(key)).as(key).isTrue());
            all("relief.difference", Reconciliation.Difference.values())
                    .forEach(key -> assertThat(words.has(key)).as(key).isTrue());
            Stream.of(Action.values()).filter(Action::isOnPage).forEach(action -> {
                assertThat(words.has("relief.about." + action)).as("%s", action).isTrue();
                assertThat(words.has("relief.words." + action)).as("%s", action).isTrue();
            });
            Stream.of(State.values())
                    .filter(state -> state != State.NOTHING)
                    .forEach(state -> assertThat(words.has("relief.state." + state))
                            .as("%s", state)
                            .isTrue());
        }
    }

    private static Stream<String> all(String prefix, Enum<?>... constants) {
        return Stream.of(constants).map(one -> prefix + "." + one.name());
    }

    @Test
    void the_page_is_written_from_the_table() throws IOException {
        String page = LifePage.write();
        if (!Files.exists(PAGE) || !Files.readString(PAGE).equals(page)) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains("| 会议已同意 | 审批 | 已审批 | 领导审批 | 预留 | 资金审批表 |");
    }
}
