package youju.relief.web;

import java.util.List;
import youju.money.Money;
import youju.page.Frame;
import youju.relief.Publication;

/**
 * What was paid in a year, as anybody may read it.
 *
 * @param years to choose from
 */
public record PublicationPage(Frame frame, String path, int year, List<Integer> years, List<Publication.Line> lines) {

    public PublicationPage {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    public Money total() {
        return Money.sum(lines.stream().map(Publication.Line::amount).toList());
    }
}
