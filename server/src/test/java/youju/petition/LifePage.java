package youju.petition;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import youju.calendar.Wording;

/** The table of transitions as a page: a picture and a row each. */
final class LifePage {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages.petition", Locale.SIMPLIFIED_CHINESE, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    private static final Wording CALENDAR = Wording.in(Locale.SIMPLIFIED_CHINESE);

    private LifePage() {}

    static String write() {
        StringBuilder page = new StringBuilder("""
                # The life of a petition 信访件的办理过程

                Written by `LifeTest` from `youju.petition.Life`; don't edit. What stays in its state is in the second table
                only. Several conditions all have to hold; conditions of a clock stand behind it.

                ```mermaid
                stateDiagram-v2
                """);
        for (State state : State.values()) {
            if (state != State.NOTHING) {
                page.append("    ")
                        .append(state)
                        .append(" : ")
                        .append(say("state", state))
                        .append('\n');
            }
        }
        edges().forEach((edge, actions) ->
                page.append("    ").append(edge).append(" : ").append(actions).append('\n'));
        for (State state : State.values()) {
            if (state.isFinal()) {
                page.append("    ").append(state).append(" --> [*]\n");
            }
        }
        page.append("```\n\n| 状态 | 事项 | 之后 | 由谁 | 条件 | 期限 | 文书 |\n|---|---|---|---|---|---|---|\n");
        Life.TABLE.stream()
                .filter(row -> !row.isStay())
                .forEach(row -> page.append(row(say("state", row.from()), row)));
        page.append("\n| 状态（不变） | 事项 | 之后 | 由谁 | 条件 | 期限 | 文书 |\n|---|---|---|---|---|---|---|\n");
        stays().forEach((row, states) -> page.append(row(states, row)));
        return page.toString();
    }

    private static Map<String, String> edges() {
        Map<String, String> edges = new LinkedHashMap<>();
        Life.TABLE.stream()
                .filter(row -> !row.isStay())
                .forEach(row -> edges.merge(
                        (row.from() == State.NOTHING ? "[*]" : row.from()) + " --> " + row.to(),
                        say("action", row.action()),
                        (before, more) -> before + "、" + more));
        return edges;
    }

    /** Rows that are alike but for the state, with their states. */
    private static Map<Transition, String> stays() {
        Map<Action, Map<List<Object>, Transition>> first = new EnumMap<>(Action.class);
        Map<Transition, String> states = new LinkedHashMap<>();
        for (Transition row : Life.TABLE) {
            if (row.isStay()) {
                Transition like = first.computeIfAbsent(row.action(), action -> new LinkedHashMap<>())
                        .computeIfAbsent(List.of(row.who(), row.clocks(), row.paper(), row.guards()), key -> row);
                states.merge(like, say("state", row.from()), (before, more) -> before + "、" + more);
            }
        }
        return states;
    }

    private static String row(String states, Transition row) {
        return "| " + states + " | " + say("action", row.action()) + " | "
                + (row.isStay() ? "" : say("state", row.to()))
                + " | "
                + row.who().stream().sorted().map(who -> say("who", who)).collect(Collectors.joining("、"))
                + " | "
                + row.guards().stream().map(guard -> say("guard", guard)).collect(Collectors.joining("；"))
                + " | "
                + row.clocks().stream().map(LifePage::clock).collect(Collectors.joining("；"))
                + " | " + row.paper().map(paper -> say("paper", paper)).orElse("") + " |\n";
    }

    private static String clock(ClockEffect effect) {
        String term = effect.term().map(CALENDAR::of).orElse("全部期限");
        String kind = switch (effect.kind()) {
            case START -> "起算";
            case STOP -> "完成";
            case RELEASE -> "终止";
            case REOPEN -> "恢复";
            case EXTEND -> "延长";
            case HEARING_FROM -> "听证起";
            case HEARING_UNTIL -> "听证止";
            case CORRECT -> "更正起算日";
        };
        return term
                + kind
                + effect.when().map(guard -> "（" + say("guard", guard) + "）").orElse("");
    }

    private static String say(String prefix, Enum<?> constant) {
        return WORDS.containsKey("petition." + prefix + "." + constant)
                ? WORDS.getString("petition." + prefix + "." + constant)
                : "";
    }
}
