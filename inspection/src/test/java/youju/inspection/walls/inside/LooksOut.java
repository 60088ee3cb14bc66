package youju.inspection.walls.inside;

import youju.inspection.Inspection;

/** Goes through a wall on purpose, so that the test of the walls is itself tested. */
public final class LooksOut {

    private LooksOut() {}

    public static Class<?> outside() {
        return Inspection.class;
    }
}
