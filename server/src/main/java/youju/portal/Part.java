package youju.portal;

import java.util.Arrays;
import java.util.Optional;

/** A page of the form, in order. */
public enum Part {
    KIND(""),
    MATTER("/matter"),
    WRITERS("/writers"),
    FILES("/files"),
    CHECK("/check");

    private final String path;

    Part(String path) {
        this.path = path;
    }

    public String path() {
        return "/petition/new" + path;
    }

    public Optional<Part> next() {
        return Arrays.stream(values())
                .filter(part -> part.ordinal() == ordinal() + 1)
                .findFirst();
    }

    public Optional<Part> before() {
        return Arrays.stream(values())
                .filter(part -> part.ordinal() == ordinal() - 1)
                .findFirst();
    }
}
