package youju.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import youju.database.LocalPostgresFailure.Reason;

/**
 * PostgreSQL's programs, unpacked from the archive on the class path once. The folder is named by the archive's
 * checksum, which the jar's directory tells without reading the archive; so a new version of the product unpacks a new
 * folder, and a folder of that name is that version and whole.
 */
record Binaries(Path folder) {

    private static final String NAME = "program-";

    static Binaries unpacked(PostgresFolder folder, ServerUser user) throws IOException, LocalPostgresFailure {
        String platform = platform();
        URL archive = Binaries.class.getResource("/postgres-" + platform + ".txz");
        if (archive == null) {
            throw new LocalPostgresFailure(Reason.NO_BINARIES, folder.root(), platform);
        }
        Path place = folder.root().resolve(NAME + String.format(Locale.ROOT, "%08x", checksum(archive)));
        if (!Files.exists(place)) {
            Path unfinished = folder.unfinished(place);
            unpack(archive, unfinished);
            user.own(unfinished);
            new Binaries(unfinished).tryOut(folder, user);
            folder.finish(unfinished, place);
        }
        return new Binaries(place);
    }

    Path initdb() {
        return folder.resolve("bin/initdb");
    }

    Path postgres() {
        return folder.resolve("bin/postgres");
    }

    Path pgCtl() {
        return folder.resolve("bin/pg_ctl");
    }

    /** The major version, which a cluster has to be of: the first line of the catalogue says {@code # PostgreSQL 18}. */
    String major() throws IOException {
        try (var lines = Files.lines(folder.resolve("share/postgresql/postgres.bki"))) {
            return lines.findFirst().orElse("").replace("# PostgreSQL ", "").strip();
        }
    }

    /** Removes the programs of other versions; to be called when no server of theirs runs. */
    void removeOthers(PostgresFolder root) throws IOException {
        for (Path child : root.children()) {
            if (child.getFileName().toString().startsWith(NAME) && !child.equals(folder)) {
                PostgresFolder.remove(child);
            }
        }
    }

    private void tryOut(PostgresFolder root, ServerUser user) throws IOException, LocalPostgresFailure {
        Tool tool = new Tool(user, root.root(), root.log().resolve("program.log"));
        if (!tool.run(List.of(postgres().toString(), "--version"), "", Tool.SHORT)) {
            throw new LocalPostgresFailure(Reason.BINARIES_DO_NOT_RUN, postgres(), tool.said());
        }
    }

    /** As the makers of the archives name it, e.g. {@code linux-x86_64}. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String arch = switch (machine) {
            case "amd64", "x86_64" -> "x86_64";
            case "x86", "i386", "i686" -> "x86_32";
            case "aarch64", "arm64" -> "arm_64";
            case "arm" -> "arm_32";
            case "ppc64le" -> "ppcle_64";
            default -> machine;
        };
        String alpine = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        return (system.startsWith("mac") ? "darwin" : system) + "-" + arch + alpine;
    }

    private static long checksum(URL archive) throws IOException {
        var connection = archive.openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection jar) {
            try (JarFile file = jar.getJarFile()) {
                return file.getJarEntry(jar.getEntryName()).getCrc();
            }
        }
        try (var stream = new CheckedInputStream(connection.getInputStream(), new CRC32())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return stream.getChecksum().getValue();
        }
    }

    private static void unpack(URL archive, Path to) throws IOException {
        Files.createDirectory(to);
        try (InputStream stream = archive.openStream();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(stream)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = to.resolve(entry.getName()).normalize();
                if (!path.startsWith(to)) {
                    throw new IOException("the archive of PostgreSQL reaches outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    write(tar, path, (entry.getMode() & 0100) != 0);
                }
            }
        }
    }

    private static void write(InputStream content, Path path, boolean executable) throws IOException {
        if (path.toString().endsWith(".a")) {
            return;
        }
        Files.createDirectories(path.getParent());
        Files.copy(content, path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
