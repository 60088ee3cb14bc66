package youju.petition;

import java.util.Optional;

/**
 * What a registration came to.
 *
 * @param code the query code for the petitioner, to be shown once; none if the same form was sent twice
 */
public record Receipt(long petition, String number, Optional<String> code) {

    /** Nothing that opens a petition. */
    @Override
    public String toString() {
        return number;
    }
}
