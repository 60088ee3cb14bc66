package youju.petition;

/** What the opinion on a matter came to (art. 32); {@link #REPLIED} for the other routes, which end in a reply. */
public enum Outcome {
    /** 支持: facts are clear and the law is on its side. */
    SUPPORTED,
    /** 解释说明: reasonable, but without a basis in law. */
    EXPLAINED,
    /** 不予支持. */
    NOT_SUPPORTED,
    /** 已答复. */
    REPLIED
}
