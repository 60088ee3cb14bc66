package youju.petition;

import java.util.OptionalLong;

/**
 * What a petition is about.
 *
 * @param category a code of {@link Categories}
 * @param region the town or area by its body
 * @param place where, in words
 * @param complainedBody whom it complains of; an accusation names the accused apart
 * @param facts facts and reasons, as the petitioner gives them
 */
public record Content(
        String category,
        OptionalLong region,
        String place,
        OptionalLong complainedBody,
        String summary,
        String facts,
        String request) {

    public static final int LONGEST_SUMMARY = 200;
    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_REQUEST = 2_000;
    public static final int LONGEST_FACTS = 20_000;

    public Content {
        category = category.strip();
        place = clean(place);
        summary = clean(summary);
        facts = clean(facts);
        request = clean(request);
    }

    private static String clean(String text) {
        return text.replace("\0", "").strip();
    }

    Content corrected(Correction correction) {
        return new Content(
                correction.category().orElse(category),
                correction.region().isPresent() ? correction.region() : region,
                correction.place().orElse(place),
                correction.complainedBody().isPresent() ? correction.complainedBody() : complainedBody,
                correction.summary().orElse(summary),
                correction.facts().orElse(facts),
                correction.request().orElse(request));
    }
}
