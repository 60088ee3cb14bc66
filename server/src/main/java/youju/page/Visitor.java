package youju.page;

/** Whoever signed in, as the frame needs to know. */
public interface Visitor {

    String name();

    String bodyName();

    /** The number of the person, for counts beside the menu. */
    long person();

    /** Whether the visitor works in the petition bureau itself. */
    boolean isOfBureau();

    /** Whether the visitor has any of the roles, by name; true if none is named. */
    boolean hasAny(String... roles);
}
