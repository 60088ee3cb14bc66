package youju.dispute;

import java.time.LocalDate;

/**
 * 专项排查: a screening for disputes of one sort.
 *
 * @param subject what is looked for
 * @param document the paper that orders it; may be empty
 */
public record Campaign(long id, String name, String subject, String document, LocalDate firstDay, LocalDate lastDay) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_DOCUMENT = 100;

    public Campaign {
        name = Texts.needed("name", name, LONGEST_NAME);
        subject = Texts.needed("subject", subject, LONGEST_SUBJECT);
        document = Texts.optional("document", document, LONGEST_DOCUMENT);
        if (name.length() < 2) {
            throw new BadField("name", BadField.Fault.OUT_OF_RANGE);
        }
        if (lastDay.isBefore(firstDay)) {
            throw new BadField("lastDay", BadField.Fault.OUT_OF_RANGE);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
