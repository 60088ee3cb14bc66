package youju.vault;

import java.util.Optional;

/** What other modules may keep of a {@link PrivateRecord} and show to anyone who may see the petition. */
public record MaskedRecord(
        String name,
        Optional<String> idNumber,
        Optional<String> phone,
        Optional<String> address,
        Optional<String> email,
        Optional<String> account) {}
