package youju.document;

import java.io.IOException;

/** A writer that also knows the layout of official papers. */
public interface PaperWriter extends Writer {

    Written write(OfficialPaper paper) throws IOException;
}
