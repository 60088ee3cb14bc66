package youju.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys: those that open, the one that seals, and the one for hashes, which never changes, as the hashes kept elsewhere
 * would no longer be found. Immutable. As text, a line each:
 *
 * <pre>
 * youju-keys 1
 * key 0a1b2c3d BASE64
 * current 0a1b2c3d
 * hash hmac-sha256 4e5f6071 BASE64
 * </pre>
 *
 * <p>In an environment variable it may be one line, parted by semicolons. A line after {@code #} is a remark.
 */
final class KeyRing {

    private static final String FIRST_LINE = "youju-keys 1";
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, SealingKey> keys;
    private final SealingKey current;
    private final SealingKey hashKey;
    private final Suite hashedBy;

    private KeyRing(Map<String, SealingKey> keys, SealingKey current, SealingKey hashKey, Suite hashedBy) {
        this.keys = keys;
        this.current = current;
        this.hashKey = hashKey;
        this.hashedBy = hashedBy;
    }

    /** A new ring with one key; hashes are made as the suite does. */
    static KeyRing fresh(SecureRandom random, Suite suite) {
        SealingKey key = SealingKey.fresh(random);
        return new KeyRing(Map.of(key.id(), key), key, SealingKey.fresh(random), suite);
    }

    /** This ring with a key more, which is the current one: the beginning of a rotation. */
    KeyRing withFreshKey(SecureRandom random) {
        SealingKey key = SealingKey.fresh(random);
        Map<String, SealingKey> more = new LinkedHashMap<>(keys);
        more.put(key.id(), key);
        return new KeyRing(more, key, hashKey, hashedBy);
    }

    SealingKey current() {
        return current;
    }

    Optional<SealingKey> key(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    /** Those ids of which the ring has no key. */
    List<String> missing(Collection<String> ids) {
        return ids.stream().filter(id -> !keys.containsKey(id)).sorted().toList();
    }

    KeyedHash keyedHash() {
        return new KeyedHash(hashedBy, hashKey.secret());
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(FIRST_LINE);
        lines.add(
                "# Whoever reads this can open every sealed record, and without it they are lost: keep a copy elsewhere.");
        keys.values().forEach(key -> lines.add("key " + key.id() + " " + base64(key)));
        lines.add("current " + current.id());
        lines.add("hash " + hashedBy.hashName() + " " + hashKey.id() + " " + base64(hashKey));
        return String.join("\n", lines) + "\n";
    }

    private static String base64(SealingKey key) {
        return Base64.getEncoder().encodeToString(key.secret());
    }

    /**
     * The ring that is written there.
     *
     * @param source where the text comes from, for messages
     * @throws VaultRefusal naming the line, never its content
     */
    static KeyRing parse(String text, String source) {
        boolean oneLine = text.strip().lines().count() <= 1;
        return new Reading(source).of((oneLine ? SEMICOLON : LINE_END).split(text, -1));
    }

    /** How many keys, no key. */
    @Override
    public String toString() {
        return keys.size() + " keys, current " + current.id();
    }

    private static final class Reading {
        private final String source;
        private final Map<String, SealingKey> keys = new LinkedHashMap<>();
        private @Nullable String current;
        private @Nullable SealingKey hashKey;
        private @Nullable Suite hashedBy;

        Reading(String source) {
            this.source = source;
        }

        KeyRing of(String[] lines) {
            if (!lines[0].strip().equals(FIRST_LINE)) {
                throw new VaultRefusal(VaultRefusal.Reason.KEYS_VERSION, source);
            }
            for (int i = 1; i < lines.length; i++) {
                String line = lines[i].strip();
                if (!line.isEmpty() && !line.startsWith("#") && !take(SPACE.split(line))) {
                    throw new VaultRefusal(VaultRefusal.Reason.KEY_LINE_DAMAGED, source, i + 1);
                }
            }
            SealingKey sealing = current == null ? null : keys.get(current);
            if (sealing == null || hashKey == null || hashedBy == null) {
                throw new VaultRefusal(VaultRefusal.Reason.KEYS_INCOMPLETE, source);
            }
            return new KeyRing(keys, sealing, hashKey, hashedBy);
        }

        private boolean take(String[] words) {
            String form = words[0] + " " + words.length;
            return switch (form) {
                case "key 3" ->
                    key(words[1], words[2])
                            .filter(key -> keys.put(key.id(), key) == null)
                            .isPresent();
                case "current 2" -> {
                    boolean first = current == null;
                    current = words[1];
                    yield first;
                }
                case "hash 4" -> {
                    boolean first = hashKey == null;
                    hashKey = key(words[2], words[3]).orElse(null);
                    hashedBy = Suite.ALL.stream()
                            .filter(suite -> suite.hashName().equals(words[1]))
                            .findFirst()
                            .orElse(null);
                    yield first && hashKey != null && hashedBy != null;
                }
                default -> false;
            };
        }

        /** No other spelling of the same bytes is accepted: it comes of damage, too. */
        private static Optional<SealingKey> key(String id, String base64) {
            try {
                byte[] secret = Base64.getDecoder().decode(base64);
                return secret.length == SealingKey.SECRET_BYTES
                        ? Optional.of(new SealingKey(secret))
                                .filter(key ->
                                        key.id().equals(id) && base64(key).equals(base64))
                        : Optional.empty();
            } catch (IllegalArgumentException damaged) {
                return Optional.empty();
            }
        }
    }
}
