package youju.relief;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import youju.money.Money;
import youju.relief.Decision.Vote;

/**
 * A sitting of the joint conference 联席会议 as it is recorded: who was there, what was said, and how each voted on each
 * grant.
 */
public record Sitting(
        LocalDate heldOn, String place, String chair, String minutes, List<Member> members, List<Item> items) {

    /** Fewer decide nothing. */
    public static final int FEWEST = 3;

    /** As many as sit round a table. */
    public static final int MOST = 40;

    /** Grants of a sitting. */
    public static final int MOST_ITEMS = 60;

    /** Somebody present. */
    public record Member(String name, String office) {
        public Member {
            name = BadEntry.text("members", name, 40);
            office = BadEntry.text("members", office, 60);
        }
    }

    /**
     * A grant before the conference, and what was proposed.
     *
     * @param votes of those present, in their order
     */
    public record Item(long grant, Money amount, long source, String words, List<Vote> votes) {
        public Item {
            words = BadEntry.words("items", words, Step.LONGEST);
            votes = List.copyOf(votes);
        }

        public int count(Vote vote) {
            return (int) votes.stream().filter(cast -> cast == vote).count();
        }

        public Decision.Outcome outcome() {
            return Decision.Outcome.of(count(Vote.AGREE), count(Vote.AGAINST), count(Vote.ABSTAIN));
        }
    }

    public Sitting {
        place = BadEntry.text("place", place, 60);
        chair = BadEntry.text("chair", chair, 40);
        minutes = BadEntry.text("minutes", minutes, 20_000);
        members = List.copyOf(members);
        items = List.copyOf(items);
        if (members.size() < FEWEST || members.size() > MOST) {
            throw new BadEntry("members", "relief.fault.MEMBERS");
        }
        Set<String> names = new HashSet<>();
        if (!members.stream().allMatch(member -> names.add(member.name()))) {
            throw new BadEntry("members", "relief.fault.MEMBER_TWICE");
        }
        if (!names.contains(chair)) {
            throw new BadEntry("chair", "relief.fault.CHAIR_ABSENT");
        }
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new BadEntry("items", "relief.fault.ITEMS");
        }
        int present = members.size();
        if (!items.stream().allMatch(item -> item.votes().size() == present)) {
            throw new BadEntry("items", "relief.fault.VOTES");
        }
    }
}
