package youju.document;

import java.io.IOException;

/**
 * Turns documents into files of one format. Found by {@link java.util.ServiceLoader}; keeps no state between files, and
 * writes the same bytes for the same document.
 */
public interface Writer {

    Format format();

    Written write(Document document) throws IOException;
}
