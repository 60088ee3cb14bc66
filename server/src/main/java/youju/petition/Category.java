package youju.petition;

import java.util.Optional;

/**
 * A category of content.
 *
 * @param code two to four letters; a child's adds a hyphen and up to four more: {@code CX-1}
 * @param parent the first-level category that it belongs to
 * @param position among those beside it
 * @param active whether it can still be chosen
 */
public record Category(String code, Optional<String> parent, String name, int position, boolean active) {

    public boolean isTop() {
        return parent.isEmpty();
    }
}
