/**
 * One reader a format, each turning bytes into a {@link youju.document.Draft}.
 *
 * <p>Publishes: nothing by name; the readers are found as services of {@link youju.document.Reader}.
 *
 * <p>May use: {@code youju.document}, POI (docx, doc, xlsx, xls), PDFBox (pdf), jsoup (html).
 */
@NullMarked
package youju.document.read;

import org.jspecify.annotations.NullMarked;
