package youju.dispute;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * What was found, as it was registered.
 *
 * @param day it was found or brought in
 * @param campaign the screening it was found by, if by one
 * @param town where, a body of that kind
 * @param people concerned on both sides
 * @param petition that told of it
 */
public record Finding(
        LocalDate day,
        Source source,
        OptionalLong campaign,
        Kind kind,
        long town,
        String place,
        String summary,
        String facts,
        Urgency urgency,
        int people,
        OptionalLong petition) {

    /** Longest summary; it fits one line of a list. */
    public static final int LONGEST_SUMMARY = 100;

    private static final int LONGEST_FACTS = 5_000;
    private static final int MOST_PEOPLE = 100_000;

    public Finding {
        place = Texts.optional("place", place, LONGEST_SUMMARY);
        summary = Texts.needed("summary", summary, LONGEST_SUMMARY);
        facts = Texts.needed("facts", facts, LONGEST_FACTS);
        if (people < 2 || people > MOST_PEOPLE) {
            throw new BadField("people", BadField.Fault.OUT_OF_RANGE);
        }
        if (campaign.isPresent() && source != Source.SCREENING) {
            throw new BadField("campaign", BadField.Fault.OUT_OF_RANGE);
        }
        if (source == Source.PETITION && petition.isEmpty()) {
            throw new BadField("petition", BadField.Fault.MISSING);
        }
    }
}
