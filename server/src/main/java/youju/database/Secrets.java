package youju.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of the three roles. Made here, known to nobody, kept in a file that only its owner can read. */
record Secrets(String superuser, String owner, String user) {

    static final String SUPERUSER_ROLE = "postgres";
    static final String OWNER_ROLE = "youju_owner";
    static final String USER_ROLE = "youju";

    /** 192 random bits: out of reach of guessing, and no longer than a line. */
    private static final int BYTES = 24;

    static boolean kept(PostgresFolder folder) {
        return Files.exists(folder.secrets());
    }

    static Secrets read(PostgresFolder folder) throws IOException {
        Properties kept = new Properties();
        kept.load(new StringReader(Files.readString(folder.secrets())));
        return new Secrets(
                kept.getProperty(SUPERUSER_ROLE, ""),
                kept.getProperty(OWNER_ROLE, ""),
                kept.getProperty(USER_ROLE, ""));
    }

    /** Makes new ones and keeps them; the roles are to be given them next. */
    static Secrets make(PostgresFolder folder, ServerUser user) throws IOException {
        SecureRandom random = new SecureRandom();
        Secrets secrets = new Secrets(password(random), password(random), password(random));
        Properties kept = new Properties();
        kept.setProperty(SUPERUSER_ROLE, secrets.superuser);
        kept.setProperty(OWNER_ROLE, secrets.owner);
        kept.setProperty(USER_ROLE, secrets.user);
        StringWriter text = new StringWriter();
        kept.store(text, null);
        folder.write(folder.secrets(), text.toString(), user);
        return secrets;
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Three statements that give the roles these passwords; a line each. */
    String statements() {
        return """
                alter role postgres password '%s';
                alter role youju_owner password '%s';
                alter role youju password '%s';
                """.formatted(superuser, owner, user);
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
