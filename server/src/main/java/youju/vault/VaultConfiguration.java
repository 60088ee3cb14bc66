package youju.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of the vault, each with its default here. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Seals vaultSeals(@Value("${youju.vault.suite:aes}") String suite) {
        return new Seals(Suite.named(suite), new SecureRandom());
    }

    @Bean
    Keys vaultKeys(
            @Value("${" + Keys.VARIABLE + ":}") String text,
            @Value("${youju.vault.key-file:${YOUJU_KEY_FILE:${youju.data:./data}/keys/vault.keys}}") String file,
            Seals seals,
            SealedTable table) {
        return text.isBlank()
                ? Keys.in(new KeyFile(Path.of(file)), seals.suite(), new SecureRandom(), table::keysInUse)
                : Keys.of(text, seals.suite(), new SecureRandom(), table::keysInUse);
    }

    @Bean
    KeysAtStart vaultKeysAtStart(Keys keys) {
        return new KeysAtStart(keys);
    }

    /** Reads the keys before the first request, so that a server which could open nothing doesn't start. */
    static final class KeysAtStart implements SmartLifecycle {
        private final Keys keys;
        private volatile boolean read;

        KeysAtStart(Keys keys) {
            this.keys = keys;
        }

        @Override
        public void start() {
            keys.ring();
            read = true;
        }

        @Override
        public void stop() {
            read = false;
        }

        @Override
        public boolean isRunning() {
            return read;
        }

        /** The web server starts in one of the last phases. */
        @Override
        public int getPhase() {
            return 0;
        }
    }
}
