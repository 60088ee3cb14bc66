package youju.petition;

import java.util.List;

/** A registration that can't be taken as it is: all that is wrong with it, at once. */
public final class InvalidRegistration extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidRegistration(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of the form. */
    public List<Problem> problems() {
        return problems;
    }
}
