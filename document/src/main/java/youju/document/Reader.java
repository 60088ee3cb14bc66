package youju.document;

import java.io.IOException;
import java.util.Set;

/**
 * Turns files of some formats into drafts. Found by {@link java.util.ServiceLoader}; keeps no state between files.
 */
public interface Reader {

    Set<Format> formats();

    /**
     * Reads the source into the draft.
     *
     * @throws Unreadable if the content can't be read, with the reason
     * @throws IOException if the parser fails; the caller reports the file as damaged
     */
    void read(Source source, Draft draft) throws Unreadable, IOException;
}
