package youju.dispute.web;

import java.util.ArrayList;
import java.util.List;
import youju.dispute.Campaign;
import youju.page.Option;
import youju.page.Words;

/** Screenings to choose from. */
final class CampaignOptions {

    private CampaignOptions() {}

    /** @param narrowing for a filter, where none and any are two things */
    static List<Option> of(Words words, List<Campaign> campaigns, boolean narrowing) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.say(narrowing ? "dispute.any" : "dispute.campaign.none")));
        if (narrowing) {
            options.add(new Option("0", words.say("dispute.campaign.none")));
        }
        campaigns.forEach(campaign -> options.add(new Option(String.valueOf(campaign.id()), campaign.name())));
        return options;
    }
}
