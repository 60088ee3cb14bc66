package youju.budget.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import youju.budget.Head;
import youju.budget.Move;
import youju.budget.Project;
import youju.budget.Refused;
import youju.budget.Source;
import youju.money.Money;

/** The forms beside a year's lines, each turned into the move that it asks for. */
final class LineForms {

    private LineForms() {}

    /**
     * @param name of the form
     * @throws Refused if there is no such form, or it says too little
     */
    static Move read(String name, int year, Map<String, String> typed) {
        Form form = new Form(typed);
        return switch (name) {
            case "grant" -> grant(year, form);
            case "project" ->
                new Move.AddProject(year, form.text("name"), form.constant(Project.Kind.values(), "kind"));
            case "exceed" ->
                new Move.Exceed(form.number("allotment"), form.money(), form.text("document"), form.text("reason"));
            case "commit" ->
                new Move.Commit(
                        form.number("allotment"),
                        form.text("payee"),
                        form.text("purpose"),
                        form.text("document"),
                        form.day(),
                        form.money());
            case "release" -> new Move.Release(form.number("id"), form.text("reason"));
            case "take-back" -> new Move.TakeBack(form.number("id"), form.text("reason"));
            case "limit" -> new Move.SetLimit(form.day(), form.money(), form.text("document"));
            case "close" -> new Move.CloseYear(year);
            default -> throw new Refused(Refused.Reason.NOT_FOUND);
        };
    }

    private static Move grant(int year, Form form) {
        String project = form.text("project");
        String economic = form.text("economic");
        return new Move.Appropriate(
                new Head(
                        year,
                        project.isEmpty() ? OptionalLong.empty() : OptionalLong.of(form.number("project")),
                        form.constant(Source.values(), "source"),
                        form.text("function")),
                form.constant(Move.Ground.values(), "ground"),
                economic.isEmpty() ? Optional.empty() : Optional.of(economic),
                form.money(),
                form.text("document"),
                form.day(),
                form.text("reason"));
    }

    /** What was typed. */
    private record Form(Map<String, String> typed) {

        String text(String field) {
            return typed.getOrDefault(field, "").strip();
        }

        long number(String field) {
            return text(field).matches("\\d{1,18}") ? Long.parseLong(text(field)) : 0;
        }

        Money money() {
            return Money.parse(text("amount"));
        }

        LocalDate day() {
            return LocalDate.parse(text("day"));
        }

        <E extends Enum<E>> E constant(E[] all, String field) {
            return Arrays.stream(all)
                    .filter(one -> one.name().equals(text(field)))
                    .findFirst()
                    .orElseThrow(() -> new Refused(Refused.Reason.NOT_FOUND));
        }
    }
}
