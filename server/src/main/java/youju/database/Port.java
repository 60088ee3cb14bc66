package youju.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port on 127.0.0.1: found free at the first start, the same ever after as long as no other program takes it. */
final class Port {

    private Port() {}

    static int of(PostgresFolder folder) throws IOException {
        int kept = kept(folder.port());
        return kept > 0 && isFree(kept) ? kept : free();
    }

    static void keep(PostgresFolder folder, int port, ServerUser user) throws IOException {
        if (kept(folder.port()) != port) {
            folder.write(folder.port(), port + "\n", user);
        }
    }

    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int kept(Path file) throws IOException {
        String text = Files.exists(file) ? Files.readString(file).strip() : "";
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }
}
