package youju.budget.web;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import youju.budget.Refused;
import youju.money.NotMoney;
import youju.page.Words;

/** What is wrong with a form that was sent: a sentence for each field, and one under the empty name for the whole. */
final class Faults {

    private static final Map<Refused.Reason, String> FIELDS = Map.ofEntries(
            Map.entry(Refused.Reason.NOT_ENOUGH, "amount"),
            Map.entry(Refused.Reason.COMMITMENT_SMALLER, "amount"),
            Map.entry(Refused.Reason.AMOUNT_NOT_POSITIVE, "amount"),
            Map.entry(Refused.Reason.NO_SUCH_CLASS, "economic"),
            Map.entry(Refused.Reason.OUTSIDE_YEAR, "day"),
            Map.entry(Refused.Reason.IN_FUTURE, "day"),
            Map.entry(Refused.Reason.DOCUMENT_MISSING, "document"),
            Map.entry(Refused.Reason.VOUCHER_MISSING, "voucher"),
            Map.entry(Refused.Reason.PAYEE_MISSING, "payee"),
            Map.entry(Refused.Reason.PURPOSE_MISSING, "purpose"),
            Map.entry(Refused.Reason.REASON_MISSING, "reason"),
            Map.entry(Refused.Reason.NAME_TAKEN, "name"),
            Map.entry(Refused.Reason.NAME_BAD, "name"));

    private final Words words;
    private final Map<String, String> all = new LinkedHashMap<>();

    Faults(Words words) {
        this.words = words;
    }

    /** What the work gives; nothing, and a sentence kept, if it was refused. */
    <T> Optional<T> trying(String moneyField, String dayField, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Refused refused) {
            String sentence = sentence(words, refused);
            all.put(FIELDS.getOrDefault(refused.reason(), ""), sentence);
        } catch (NotMoney wrong) {
            all.put(moneyField, words.of("money.not", wrong.fault()));
        } catch (DateTimeException wrong) {
            all.put(dayField, words.say("budget.refused.NO_DAY"));
        }
        return Optional.empty();
    }

    Map<String, String> all() {
        return Map.copyOf(all);
    }

    /** Why a move was refused, for readers. */
    static String sentence(Words words, Refused refused) {
        return words.say(
                "budget.refused." + refused.reason().name(), refused.about().toArray());
    }
}
