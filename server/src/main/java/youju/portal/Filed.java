package youju.portal;

/** What became of a draft: the petition's number, and the query code for as long as the receipt can be seen. */
public record Filed(long petition, String number, String code) {

    /** Nothing that opens a petition. */
    @Override
    public String toString() {
        return number;
    }
}
