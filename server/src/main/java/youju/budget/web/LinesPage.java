package youju.budget.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import youju.budget.Allotment;
import youju.budget.Appropriation;
import youju.budget.Commitment;
import youju.budget.Limit;
import youju.budget.Move;
import youju.budget.Project;
import youju.budget.Source;
import youju.page.Option;

/**
 * What may be spent in a year, what moved it, and what was promised; with the forms that move it.
 *
 * @param form which form was sent and refused, empty otherwise
 * @param typed what it said
 */
public record LinesPage(
        YearFrame around,
        List<Allotment> allotments,
        List<Appropriation> appropriations,
        List<Commitment> commitments,
        List<Project> projects,
        List<Limit> limits,
        String form,
        Map<String, String> typed,
        Map<String, String> faults,
        String today,
        String command) {

    public LinesPage {
        allotments = List.copyOf(allotments);
        appropriations = List.copyOf(appropriations);
        commitments = List.copyOf(commitments);
        projects = List.copyOf(projects);
        limits = List.copyOf(limits);
        typed = Map.copyOf(typed);
        faults = Map.copyOf(faults);
    }

    /** The command of one of the page's forms: as many forms, as many commands, and each the same when it is sent twice. */
    public String command(Object form) {
        return UUID.nameUUIDFromBytes((command + form).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public boolean isOpen(String name) {
        return form.equals(name);
    }

    public String value(String name, String field) {
        return isOpen(name) ? typed.getOrDefault(field, "") : "";
    }

    public String fault(String name, String field) {
        return isOpen(name) ? faults.getOrDefault(field, "") : "";
    }

    public List<Option> grounds() {
        return Arrays.stream(Move.Ground.values())
                .map(ground -> new Option(ground.name(), around.frame().say("budget.kind." + ground.name())))
                .toList();
    }

    public List<Option> kindsOrProjects() {
        ArrayList<Option> all =
                new ArrayList<>(List.of(new Option("", around.frame().say("budget.basic"))));
        projects.forEach(project -> all.add(new Option(String.valueOf(project.id()), project.name())));
        return all;
    }

    public List<Option> sources() {
        return Arrays.stream(Source.values())
                .map(source -> new Option(source.name(), around.frame().words().of("budget.source", source)))
                .toList();
    }

    public List<Option> functions() {
        return around.classes().functions().stream()
                .map(function -> new Option(function.code(), function.code() + " " + function.name()))
                .toList();
    }

    public List<Option> economics() {
        ArrayList<Option> all =
                new ArrayList<>(List.of(new Option("", around.frame().say("budget.economic.none"))));
        around.classes()
                .economics()
                .forEach(one ->
                        all.add(new Option(one.code(), (one.isNarrow() ? "　" : "") + one.code() + " " + one.name())));
        return all;
    }

    public List<Option> charges() {
        return allotments.stream()
                .map(allotment -> new Option(
                        String.valueOf(allotment.id()),
                        around.frame()
                                .say(
                                        "budget.charge.allotment",
                                        around.name(allotment),
                                        allotment.balance().free().grouped())))
                .toList();
    }

    public List<Option> kinds() {
        return Arrays.stream(Project.Kind.values())
                .map(kind -> new Option(kind.name(), around.frame().words().of("budget.project.kind", kind)))
                .toList();
    }
}
