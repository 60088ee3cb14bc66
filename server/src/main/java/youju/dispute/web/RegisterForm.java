package youju.dispute.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import youju.dispute.BadField;
import youju.dispute.Finding;
import youju.dispute.Kind;
import youju.dispute.Party;
import youju.dispute.Registration;
import youju.dispute.Side;
import youju.dispute.Source;
import youju.dispute.Urgency;
import youju.vault.PrivateRecord;
import youju.vault.VaultRefusal;

/** The form of a registration, read. Each line of a side's field is one party: name, phone, address, parted by commas. */
final class RegisterForm {

    private RegisterForm() {}

    /**
     * @param byNumber a petition's id by its number, as far as the reader may see it
     * @throws BadField for the first field that won't do
     */
    static Registration read(Given given, Function<String, OptionalLong> byNumber) {
        OptionalLong petition = OptionalLong.empty();
        if (!given.text("petition").isEmpty()) {
            petition = byNumber.apply(given.text("petition"));
            if (petition.isEmpty()) {
                throw new BadField("petition", BadField.Fault.UNREADABLE);
            }
        }
        Finding finding = new Finding(
                given.day("day"),
                given.choice("source", Source.class),
                given.optionalNumber("campaign"),
                given.choice("kind", Kind.class),
                given.number("town"),
                given.text("place"),
                given.text("summary"),
                given.text("facts"),
                given.choice("urgency", Urgency.class),
                (int) Math.min(Integer.MAX_VALUE, given.number("people")),
                petition);
        List<Party> parties = new ArrayList<>(parties(given, "first", Side.FIRST));
        parties.addAll(parties(given, "second", Side.SECOND));
        return new Registration(finding, parties);
    }

    private static List<Party> parties(Given given, String field, Side side) {
        return given.text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Party(side, party(field, line)))
                .toList();
    }

    private static PrivateRecord party(String field, String line) {
        String[] parts = line.split("\\s*[,，;；]\\s*", 3);
        try {
            PrivateRecord party = PrivateRecord.named(parts[0]);
            if (parts.length > 1) {
                party = party.withPhone(parts[1]);
            }
            return parts.length > 2 ? party.withAddress(parts[2]) : party;
        } catch (VaultRefusal refusal) {
            throw new BadField(field, BadField.Fault.UNREADABLE);
        }
    }
}
