package youju.petition.web;

import java.util.List;
import java.util.Map;
import youju.page.Frame;
import youju.page.Option;
import youju.petition.CorrectionAnswers.Waiting;

/**
 * One request for correction, to be answered.
 *
 * @param persons the petitioners by ordinal, masked
 * @param typed what was typed, by field
 * @param faults what is wrong with it, by field
 */
public record CorrectionPage(
        Frame frame, Waiting waiting, List<Option> persons, Map<String, String> typed, Map<String, String> faults) {

    public CorrectionPage {
        persons = List.copyOf(persons);
        typed = Map.copyOf(typed);
        faults = Map.copyOf(faults);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }
}
