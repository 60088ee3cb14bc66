package youju.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import youju.database.LocalPostgresFailure.Reason;

/**
 * As whom PostgreSQL runs. It refuses to be root, since a fault in it would then be a fault in the whole machine.
 *
 * <ul>
 *   <li>We are an ordinary user: PostgreSQL runs as the same.
 *   <li>We are root, the folder belongs to somebody else: PostgreSQL runs as the folder's owner ({@code setpriv}) and
 *       every file is that owner's, so that the folder can be started by root and by its owner in turn.
 *   <li>We are root, the folder is root's: PostgreSQL runs in a user namespace of its own ({@code unshare -U}). In it
 *       it has the number of nobody and no privilege; outside its files are root's, so a folder in root's home works.
 *   <li>The same where user namespaces are forbidden, as in many containers: PostgreSQL runs as nobody, and the folder
 *       {@code postgres} is given to nobody.
 * </ul>
 */
final class ServerUser {

    private record Account(int uid, int gid) {

        /** The numbers Linux itself uses where it has none to tell. */
        private static final Account NOBODY = new Account(65534, 65534);

        static Account of(Path path) throws IOException {
            return new Account(
                    (Integer) Files.getAttribute(path, "unix:uid"), (Integer) Files.getAttribute(path, "unix:gid"));
        }

        boolean isRoot() {
            return uid == 0;
        }

        /** The same without root's group, to which a folder made by root and given away may still belong. */
        Account ordinary() {
            return gid == 0 ? new Account(uid, NOBODY.gid) : this;
        }
    }

    private final List<String> prefix;
    private final Optional<Account> owner;

    private ServerUser(List<String> prefix, Optional<Account> owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    static ServerUser of(PostgresFolder folder) throws IOException, LocalPostgresFailure {
        if (new UnixSystem().getUid() != 0) {
            return new ServerUser(List.of(), Optional.empty());
        }
        Account keeper = Account.of(Files.exists(folder.cluster()) ? folder.root() : folder.data());
        if (!keeper.isRoot()) {
            return as(keeper.ordinary(), folder);
        }
        ServerUser namespaced = new ServerUser(List.of("unshare", "-U"), Optional.of(keeper));
        return namespaced.takes(folder) ? namespaced : as(Account.NOBODY, folder);
    }

    private static ServerUser as(Account account, PostgresFolder folder) throws IOException, LocalPostgresFailure {
        ServerUser user = new ServerUser(
                List.of("setpriv", "--reuid=" + account.uid(), "--regid=" + account.gid(), "--clear-groups"),
                Optional.of(account));
        if (!user.takes(folder)) {
            throw new LocalPostgresFailure(Reason.NO_ORDINARY_USER, folder.root(), "uid " + account.uid());
        }
        return user;
    }

    /** Takes the folder over if it can use it then; else it stays whose it was. */
    private boolean takes(PostgresFolder folder) throws IOException {
        Account before = Account.of(folder.root());
        boolean another = !owner.equals(Optional.of(before));
        if (another) {
            own(folder.root());
        }
        boolean usable = canUse(folder.root());
        if (another && !usable) {
            new ServerUser(List.of(), Optional.of(before)).own(folder.root());
        }
        return usable;
    }

    private boolean canUse(Path folder) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of("test", "-w", folder.toString()));
        try {
            Process probe = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Patience.gone(probe, Tool.SHORT) && probe.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** The command that runs the program as this user; its pid is that of the program. */
    List<String> command(List<String> program) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(program);
        return command;
    }

    /** Gives what we have written, with all that is in it, to whom PostgreSQL runs as. */
    void own(Path tree) throws IOException {
        if (owner.isEmpty()) {
            return;
        }
        try (Stream<Path> walk = Files.walk(tree)) {
            for (Path path : walk.toList()) {
                Files.setAttribute(path, "unix:uid", owner.get().uid(), LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", owner.get().gid(), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
