package youju.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import youju.database.LocalPostgresFailure.Reason;

/** The cluster's folder: made whole or not at all, and looked at before a server is let near it. */
final class Cluster {

    static final String DATABASE = "youju";

    private static final String ROLES = """
            create role youju_owner login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
            create role youju login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
            create database youju owner youju_owner;
            revoke all on database youju from public;
            grant connect, temporary on database youju to youju;
            """;

    private static final String EXTENSIONS = """
            create extension pg_trgm;
            create extension pgcrypto;
            """;

    private final PostgresFolder folder;
    private final Binaries binaries;
    private final ServerUser user;

    Cluster(PostgresFolder folder, Binaries binaries, ServerUser user) {
        this.folder = folder;
        this.binaries = binaries;
        this.user = user;
    }

    boolean exists() {
        return Files.exists(folder.cluster());
    }

    /** Makes it, with roles, database and extensions. No server runs meanwhile, so nobody can come in half-way. */
    Secrets make() throws IOException, LocalPostgresFailure {
        if (Files.exists(folder.port())) {
            throw new LocalPostgresFailure(Reason.DAMAGED, folder.cluster(), "no such folder");
        }
        Secrets secrets = Secrets.make(folder, user);
        Path unfinished = folder.unfinished(folder.cluster());
        Tool tool = new Tool(user, folder.root(), folder.log().resolve("setup.log"));
        require(tool, tool.run(initdb(unfinished), "", Tool.LONG));
        require(tool, tool.run(alone(unfinished, "postgres"), ROLES + secrets.statements(), Tool.LONG));
        require(tool, tool.run(alone(unfinished, DATABASE), EXTENSIONS, Tool.LONG));
        folder.finish(unfinished, folder.cluster());
        return secrets;
    }

    /** The passwords; new ones if the file was lost, since who can write here can read everything anyway. */
    Secrets secrets() throws IOException, LocalPostgresFailure {
        if (Secrets.kept(folder)) {
            return Secrets.read(folder);
        }
        Secrets secrets = Secrets.make(folder, user);
        Tool tool = new Tool(user, folder.root(), folder.log().resolve("setup.log"));
        require(tool, tool.run(alone(folder.cluster(), "postgres"), secrets.statements(), Tool.LONG));
        return secrets;
    }

    /** Refuses what no server of this version can start. */
    void check() throws IOException, LocalPostgresFailure {
        Path file = folder.cluster().resolve("PG_VERSION");
        if (!Files.exists(file)) {
            throw new LocalPostgresFailure(Reason.DAMAGED, file, "no such file");
        }
        String written = Files.readString(file).strip();
        if (!written.equals(binaries.major())) {
            throw written.matches("[0-9]{1,3}")
                    ? new LocalPostgresFailure(
                            Reason.OTHER_VERSION, folder.cluster(), written + " / " + binaries.major())
                    : new LocalPostgresFailure(Reason.DAMAGED, file, "not a version");
        }
    }

    private static void require(Tool tool, boolean done) throws IOException, LocalPostgresFailure {
        if (!done) {
            String said = tool.said();
            throw new LocalPostgresFailure(Symptoms.of(said), tool.folder(), Symptoms.essence(said));
        }
    }

    /**
     * Collation and case by PostgreSQL's own rules, which no update of the system's C library can change under an
     * index; the system's C.UTF-8 only tells pg_trgm which characters are letters, Chinese ones among them.
     */
    private List<String> initdb(Path place) {
        return List.of(
                binaries.initdb().toString(),
                "--pgdata=" + place,
                "--username=" + Secrets.SUPERUSER_ROLE,
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--data-checksums",
                "--auth=reject",
                "--no-sync", // it is written to disk as a whole, at the end
                "--no-instructions");
    }

    /** The server as a program that reads statements, a line each, stops at the first error and listens to nobody. */
    private List<String> alone(Path place, String database) {
        return List.of(
                binaries.postgres().toString(),
                "--single",
                "-D",
                place.toString(),
                "-c",
                "exit_on_error=true",
                "-c",
                "log_min_error_statement=panic",
                "-c",
                "logging_collector=off",
                database);
    }
}
