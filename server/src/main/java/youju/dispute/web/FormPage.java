package youju.dispute.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import youju.dispute.BadField;
import youju.dispute.Campaign;
import youju.dispute.Kind;
import youju.dispute.Source;
import youju.dispute.Urgency;
import youju.page.Frame;
import youju.page.Option;

/** The form of a new dispute, with what was typed. */
public record FormPage(
        Frame frame,
        String command,
        Map<String, String> typed,
        Optional<BadField> bad,
        Optional<String> problem,
        List<Campaign> campaigns,
        List<Option> towns) {

    public FormPage {
        typed = Map.copyOf(typed);
        campaigns = List.copyOf(campaigns);
        towns = List.copyOf(towns);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return bad.filter(fault -> fault.field().equals(field))
                .map(fault -> Says.of(frame.words(), fault))
                .orElse("");
    }

    public List<Option> sources() {
        return Says.options(frame.words(), "dispute.source", Source.class);
    }

    public List<Option> kinds() {
        return Says.options(frame.words(), "dispute.kind", Kind.class);
    }

    public List<Option> urgencies() {
        return Says.options(frame.words(), "dispute.urgency", Urgency.class);
    }

    public List<Option> campaignOptions() {
        return CampaignOptions.of(frame.words(), campaigns, false);
    }
}
