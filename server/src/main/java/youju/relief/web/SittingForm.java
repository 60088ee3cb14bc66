package youju.relief.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import youju.relief.BadEntry;
import youju.relief.Decision.Vote;
import youju.relief.Sitting;

/**
 * Reads a sitting from its form: those present one a line, name and office; of each ticked grant the amount, the source and
 * who was against or abstained. Whoever isn't named so agreed.
 */
final class SittingForm {

    private static final Pattern SEPARATORS = Pattern.compile("[、,，;；\\s]+");

    private final Typed typed;

    SittingForm(Typed typed) {
        this.typed = typed;
    }

    /** @throws BadEntry with the field that can't be meant */
    Sitting sitting() {
        List<Sitting.Member> members = members();
        List<Sitting.Item> items = new ArrayList<>();
        for (String id : typed.all("grant")) {
            items.add(item(id, members));
        }
        return new Sitting(
                typed.day("heldOn"), typed.text("place"), typed.text("chair"), typed.text("minutes"), members, items);
    }

    private List<Sitting.Member> members() {
        return typed.text("members")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(SittingForm::member)
                .toList();
    }

    private static Sitting.Member member(String line) {
        String[] parts = SEPARATORS.split(line, 2);
        if (parts.length < 2) {
            throw new BadEntry("members", "relief.fault.MEMBER");
        }
        return new Sitting.Member(parts[0], parts[1]);
    }

    private Sitting.Item item(String id, List<Sitting.Member> members) {
        if (!id.matches("\\d{1,18}")) {
            throw new BadEntry("items", "relief.fault.CHOOSE");
        }
        Set<String> present = members.stream().map(Sitting.Member::name).collect(Collectors.toSet());
        Set<String> against = names("against-" + id, present);
        Set<String> abstain = names("abstain-" + id, present);
        if (against.stream().anyMatch(abstain::contains)) {
            throw new BadEntry("against-" + id, "relief.fault.VOTED_TWICE");
        }
        List<Vote> votes = members.stream()
                .map(member -> against.contains(member.name())
                        ? Vote.AGAINST
                        : abstain.contains(member.name()) ? Vote.ABSTAIN : Vote.AGREE)
                .toList();
        return new Sitting.Item(
                Long.parseLong(id),
                BadEntry.money("amount-" + id, typed.text("amount-" + id)),
                typed.number("source-" + id),
                typed.text("words-" + id),
                votes);
    }

    private Set<String> names(String field, Set<String> present) {
        Set<String> names = Stream.of(SEPARATORS.split(typed.text(field).strip()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        if (!present.containsAll(names)) {
            throw new BadEntry(field, "relief.fault.NOT_PRESENT");
        }
        return names;
    }
}
