package youju.vault;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key ring in force. Read at first use, and again once the file has become another, so that a rotation needs no
 * restart; a file that has become worse is told in the log and the ring known goes on.
 *
 * <p>A ring is made if there is none, but not where rows are sealed already: then it was lost, and a new one would hide it.
 */
class Keys {

    /** The environment variable that holds the keys themselves; it goes before any file. */
    static final String VARIABLE = "YOUJU_KEYS";

    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);

    private final Optional<KeyFile> file;
    private final Optional<String> fixed;
    private final Suite suite;
    private final SecureRandom random;
    private final Supplier<List<String>> idsInUse;

    private @Nullable KeyRing ring;
    private Optional<KeyFile.Stamp> stamp = Optional.empty();

    private Keys(
            Optional<KeyFile> file,
            Optional<String> fixed,
            Suite suite,
            SecureRandom random,
            Supplier<List<String>> idsInUse) {
        this.file = file;
        this.fixed = fixed;
        this.suite = suite;
        this.random = random;
        this.idsInUse = idsInUse;
    }

    /**
     * Keys of a file.
     *
     * @param suite by whose hash a new ring hashes
     * @param idsInUse the keys that rows are sealed by
     */
    static Keys in(KeyFile file, Suite suite, SecureRandom random, Supplier<List<String>> idsInUse) {
        return new Keys(Optional.of(file), Optional.empty(), suite, random, idsInUse);
    }

    /** Keys given as text, in the environment. */
    static Keys of(String text, Suite suite, SecureRandom random, Supplier<List<String>> idsInUse) {
        return new Keys(Optional.empty(), Optional.of(text), suite, random, idsInUse);
    }

    /**
     * The ring in force.
     *
     * @throws VaultRefusal at first use, if there is none that opens every row
     */
    synchronized KeyRing ring() {
        KeyRing known = ring;
        if (known == null) {
            known = load();
            ring = known;
        } else if (file.isPresent()) {
            known = again(known, file.get());
            ring = known;
        }
        return known;
    }

    private KeyRing load() {
        List<String> used = idsInUse.get();
        KeyRing loaded =
                fixed.map(text -> KeyRing.parse(text, VARIABLE)).orElseGet(() -> first(file.orElseThrow(), used));
        loaded.missing(used).stream().findFirst().ifPresent(id -> {
            throw new VaultRefusal(VaultRefusal.Reason.KEY_MISSING, id);
        });
        return loaded;
    }

    private KeyRing first(KeyFile keyFile, List<String> used) {
        if (!keyFile.exists()) {
            if (!used.isEmpty()) {
                throw new VaultRefusal(VaultRefusal.Reason.KEY_FILE_LOST, keyFile);
            }
            if (keyFile.create(random, suite)) {
                LOG.info("made {}: keep a copy elsewhere, without it no sealed record can be opened", keyFile);
            }
        }
        stamp = keyFile.stamp();
        return keyFile.read();
    }

    private KeyRing again(KeyRing known, KeyFile keyFile) {
        Optional<KeyFile.Stamp> now = keyFile.stamp();
        if (now.equals(stamp)) {
            return known;
        }
        stamp = now;
        try {
            return keyFile.read();
        } catch (VaultRefusal worse) {
            LOG.error("the keys read before stay in force: {}", worse.getMessage());
            return known;
        }
    }

    /**
     * Puts a new key into the file and seals by it from now on.
     *
     * @return the key's id
     * @throws VaultRefusal if the keys come from the environment
     */
    String addKey() {
        KeyFile keyFile = file.orElseThrow(() -> new VaultRefusal(VaultRefusal.Reason.KEYS_FIXED, VARIABLE));
        return keyFile.change(before -> before.withFreshKey(random)).current().id();
    }
}
