package youju.document;

import java.io.IOException;

/** Binds files into one PDF. */
public interface Binder {

    /** The same folder gives the same bytes. */
    Written bind(Folder folder) throws IOException;

    /**
     * How many pages a part takes.
     *
     * @throws IOException if it is no PDF that can be opened without a password, or no picture
     */
    int pages(Folder.Part part) throws IOException;
}
