package youju.petition;

/** Why a petition isn't accepted. */
public enum Ground {
    /** The same matter is already accepted or under way, inside its term (art. 19). */
    UNDER_WAY(19),
    /** The same facts and reasons after a re-review (art. 36). */
    AFTER_FINAL_REVIEW(36),
    /** Not in this body's remit; the petitioner is told whose it is (art. 23). */
    OTHER_REMIT(23),
    /** A statutory procedure is open for it (art. 31). */
    STATUTORY_ROUTE(31);

    private final int article;

    Ground(int article) {
        this.article = article;
    }

    /** The article of the petition regulation. */
    public int article() {
        return article;
    }
}
