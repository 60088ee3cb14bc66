package youju.dispute.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import youju.dispute.Action;
import youju.dispute.BadField;
import youju.dispute.Step;
import youju.page.Option;
import youju.page.Words;

/** The form of each step: which fields it has, and the step that they say. */
final class StepForm {

    private final Words words;
    private final List<Option> bodies;
    private final String today;

    StepForm(Words words, List<Option> bodies, String today) {
        this.words = words;
        this.bodies = bodies;
        this.today = today;
    }

    /** @throws BadField for the first field that won't do */
    static Step read(Action action, Given given) {
        String said = given.text("words");
        return switch (action) {
            case REGISTER -> throw new IllegalArgumentException("a registration has a form of its own");
            case TAKE_UP -> new Step.TakeUp(said);
            case ASSIGN -> new Step.Assign(given.number("body"), given.day("due"), said);
            case GIVE_BACK -> new Step.GiveBack(said);
            case BEGIN_MEDIATION -> new Step.BeginMediation(given.checked("consent"), given.text("mediator"), said);
            case HOLD_SESSION ->
                new Step.HoldSession(given.day("day"), given.text("mediator"), given.text("place"), said);
            case AGREE ->
                new Step.Agree(
                        given.choice("form", Step.Form.class),
                        given.day("day"),
                        given.day("due"),
                        given.text("mediator"),
                        said);
            case CONFIRM_BY_COURT -> new Step.ConfirmByCourt(given.day("day"), said);
            case CARRY_OUT -> new Step.CarryOut(given.day("day"), said);
            case BREAK -> new Step.Break(said);
            case SETTLE -> new Step.Settle(given.day("day"), said);
            case TERMINATE -> new Step.Terminate(given.choice("why", Step.End.class), said);
            case FOLLOW_UP ->
                new Step.FollowUp(
                        given.day("day"),
                        given.choice("manner", Step.Manner.class),
                        !given.text("holds").equals("false"),
                        said);
            case REOPEN -> new Step.Reopen(said);
            case CLOSE -> new Step.Close(said);
        };
    }

    /** The fields of an action, filled with what was typed. */
    List<Field> fields(Action action, Map<String, String> typed, Optional<BadField> bad) {
        Making making = new Making(action, typed, bad);
        return switch (action) {
            case REGISTER -> List.of();
            case TAKE_UP, CLOSE -> List.of(making.words(false));
            case ASSIGN ->
                List.of(
                        making.field("body", Field.Type.CHOICE, "", bodies),
                        making.day("due", ""),
                        making.words(false));
            case GIVE_BACK, BREAK, REOPEN -> List.of(making.words(true));
            case BEGIN_MEDIATION ->
                List.of(
                        making.field("consent", Field.Type.CHECK, "", List.of()),
                        making.text("mediator", true),
                        making.words(false));
            case HOLD_SESSION ->
                List.of(
                        making.day("day", today),
                        making.text("mediator", true),
                        making.text("place", false),
                        making.words(true));
            case AGREE ->
                List.of(
                        making.field(
                                "form", Field.Type.CHOICE, "", Says.options(words, "dispute.form", Step.Form.class)),
                        making.day("day", today),
                        making.day("due", ""),
                        making.text("mediator", true),
                        making.words(true));
            case CONFIRM_BY_COURT, CARRY_OUT, SETTLE -> List.of(making.day("day", today), making.words(true));
            case TERMINATE ->
                List.of(
                        making.field("why", Field.Type.CHOICE, "", Says.options(words, "dispute.end", Step.End.class)),
                        making.words(true));
            case FOLLOW_UP ->
                List.of(
                        making.day("day", today),
                        making.field(
                                "manner",
                                Field.Type.CHOICE,
                                "",
                                Says.options(words, "dispute.manner", Step.Manner.class)),
                        making.field(
                                "holds",
                                Field.Type.CHOICE,
                                "true",
                                List.of(
                                        new Option("true", words.say("dispute.holds.true")),
                                        new Option("false", words.say("dispute.holds.false")))),
                        making.words(true));
        };
    }

    /** Makes the fields of one form. */
    private final class Making {
        private final Action action;
        private final Map<String, String> typed;
        private final Optional<BadField> bad;

        Making(Action action, Map<String, String> typed, Optional<BadField> bad) {
            this.action = action;
            this.typed = typed;
            this.bad = bad;
        }

        Field field(String name, Field.Type type, String otherwise, List<Option> options) {
            return made(name, type, words.say("dispute.field." + name), true, otherwise, options);
        }

        Field day(String name, String otherwise) {
            return field(name, Field.Type.DAY, otherwise, List.of());
        }

        Field text(String name, boolean required) {
            return made(name, Field.Type.TEXT, words.say("dispute.field." + name), required, "", List.of());
        }

        Field words(boolean required) {
            return made("words", Field.Type.AREA, words.of("dispute.words", action), required, "", List.of());
        }

        private Field made(
                String name, Field.Type type, String label, boolean required, String otherwise, List<Option> options) {
            String error = bad.filter(fault -> fault.field().equals(name))
                    .map(fault -> Says.of(words, fault))
                    .orElse("");
            return new Field(name, type, label, required, typed.getOrDefault(name, otherwise), options, error);
        }
    }
}
