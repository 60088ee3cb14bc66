package youju.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import youju.calendar.Term;

/** The table of transitions as a whole, and the page that is written from it. */
class LifeTest {

    private static final Path PAGE = Path.of("../docs/modules/petition-life.md");

    @Test
    void every_state_is_reached_and_every_state_that_is_not_final_is_left() {
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
        for (State state : State.values()) {
            boolean left = Life.from(state).stream().anyMatch(row -> !row.isStay());
            assertThat(left).as(state.name()).isEqualTo(!state.isFinal());
        }
    }

    @Test
    void every_action_has_a_row_and_every_step_an_action() {
        Set<Class<?>> steps = new HashSet<>();
        for (Class<?> kind : Step.class.getPermittedSubclasses()) {
            steps.addAll(List.of(kind.getPermittedSubclasses()));
        }
        assertThat(Arrays.stream(Action.values()).map(Action::step)).containsExactlyInAnyOrderElementsOf(cast(steps));
        for (Action action : Action.values()) {
            assertThat(Life.TABLE).as(action.name()).anyMatch(row -> row.action() == action);
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<Class<? extends Step>> cast(Set<Class<?>> classes) {
        Set<Class<? extends Step>> cast = new HashSet<>();
        classes.forEach(one -> cast.add((Class<? extends Step>) one));
        return cast;
    }

    @Test
    void every_row_names_who_may_and_every_final_state_is_entered_without_a_clock_left() {
        assertThat(Life.TABLE).allMatch(row -> !row.who().isEmpty());
        assertThat(Life.TABLE)
                .filteredOn(row -> row.to().isFinal() && !row.isStay())
                .allMatch(row -> row.clocks().contains(ClockEffect.releaseAll()));
    }

    @Test
    void every_term_is_started_somewhere() {
        for (Term term : Term.values()) {
            assertThat(Life.TABLE)
                    .as(term.name())
                    .anyMatch(row -> row.clocks().stream()
                            .anyMatch(effect -> effect.kind() == ClockEffect.Kind.START
                                    && effect.term().filter(term::equals).isPresent()));
        }
    }

    @Test
    void the_page_in_docs_is_of_the_present_table() throws IOException {
        String page = LifePage.write();
        String before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!before.equals(page)) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(before).as("the page was written anew: commit it").isEqualTo(page);
    }

    @Test
    void every_constant_has_words_in_both_languages_and_no_word_is_left_over() {
        Set<String> keys = new HashSet<>();
        words(keys, "state", Stream.of(State.values()).filter(state -> state != State.NOTHING));
        words(keys, "action", Stream.of(Action.values()));
        words(keys, "kind", Stream.of(Kind.values()));
        words(keys, "channel", Stream.of(Channel.values()));
        words(keys, "route", Stream.of(Route.values()));
        words(keys, "outcome", Stream.of(Outcome.values()));
        words(keys, "verdict", Stream.of(Verdict.values()));
        words(keys, "verdict", Stream.of(FinalVerdict.values()));
        words(keys, "way", Stream.of(Way.values()));
        words(keys, "holding", Stream.of(Holding.Standing.values()));
        words(keys, "manner", Stream.of(Manner.values()));
        words(keys, "satisfaction", Stream.of(Satisfaction.values()));
        words(keys, "rated", Stream.of(Rated.values()));
        words(keys, "supervision.fault", Stream.of(Fault.values()));
        words(keys, "suggestion", Stream.of(Suggestion.values()));
        words(keys, "ground", Stream.of(Ground.values()));
        words(keys, "cannotNotify", Stream.of(CannotNotify.values()));
        words(keys, "paper", Stream.of(PaperKind.values()));
        words(keys, "who", Stream.of(Who.values()));
        words(keys, "guard", Stream.of(Guard.values()));
        words(keys, "refusal", Stream.of(Reason.values()));
        words(keys, "fault", Stream.of(BadStep.Fault.values()));
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "messages.petition", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            Set<String> prefixes = new HashSet<>();
            keys.forEach(key -> prefixes.add(key.substring(0, key.lastIndexOf('.') + 1)));
            assertThat(bundle.keySet())
                    .filteredOn(key -> prefixes.contains(key.substring(0, key.lastIndexOf('.') + 1))
                            && key.matches(".*\\.[A-Z_]+"))
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    private static void words(Set<String> keys, String prefix, Stream<? extends Enum<?>> constants) {
        constants.forEach(constant -> keys.add("petition." + prefix + "." + constant.name()));
    }
}
