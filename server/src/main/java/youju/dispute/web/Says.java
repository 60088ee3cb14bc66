package youju.dispute.web;

import java.util.Arrays;
import java.util.List;
import youju.dispute.BadField;
import youju.dispute.Refused;
import youju.page.Option;
import youju.page.Words;

/** What is said of refusals and constants, in the reader's language. */
final class Says {

    private Says() {}

    static String of(Words words, Refused refused) {
        return words.of("dispute.refusal", refused.reason());
    }

    static String of(Words words, BadField bad) {
        return words.of("dispute.fault", bad.fault());
    }

    /** All constants to choose from. */
    static <E extends Enum<E>> List<Option> options(Words words, String prefix, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> new Option(each.name(), words.of(prefix, each)))
                .toList();
    }
}
