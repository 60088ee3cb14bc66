package youju.relief.web;

import java.util.List;
import youju.page.Frame;
import youju.page.Option;
import youju.relief.Source;

/** All sources with what is left, and the form of a new one. */
public record SourceListPage(
        Frame frame, Typed typed, List<Source> sources, List<Option> levels, List<Option> purposes, boolean mayKeep) {

    public SourceListPage {
        sources = List.copyOf(sources);
        levels = List.copyOf(levels);
        purposes = List.copyOf(purposes);
    }
}
