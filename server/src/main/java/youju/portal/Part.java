package youju.portal;

import java.util.Arrays;
import java.util.List;
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

    /** From 1. */
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    public Optional<Part> next() {
        return Arrays.stream(values())
                .filter(part -> part.number() == number() + 1)
                .findFirst();
    }

    public Optional<Part> before() {
        return Arrays.stream(values())
                .filter(part -> part.number() == number() - 1)
                .findFirst();
    }
}
