package youju.inspection.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A way of telling what was found. */
public interface Output {

    /**
     * Writes all reports.
     *
     * @param reports in the order of the command line
     */
    void write(List<Report> reports, OutputStream to) throws IOException;
}
