package youju.database;

/**
 * How to reach the database, as two roles: the owner migrates and is gone; the application works under a role that owns
 * nothing, so that row-level security and missing rights bind it.
 *
 * @param url {@code jdbc:postgresql:…}
 */
record Connections(String url, Login owner, Login application) {

    /** A role and its password. */
    record Login(String role, String password) {

        @Override
        public String toString() {
            return role;
        }
    }
}
