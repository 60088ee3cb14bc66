package youju.scrutiny;

import java.io.IOException;

/**
 * A file as it came.
 *
 * @param name as its sender called it
 */
public record HandedIn(String name, long size, Content content) {

    /** Read when it is its turn, so that hundreds of files don't lie in memory together. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }
}
