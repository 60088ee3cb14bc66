/**
 * One writer a format: documents as docx, pdf, html and xlsx, official papers as docx and pdf.
 *
 * <p>{@link youju.document.write.Standard} holds the measures of GB/T 9704-2012 and {@link
 * youju.document.write.Composition} the order and the faces of a paper's parts, once for both formats; the writers only
 * draw. The PDF is drawn with PDFBox itself and carries the fonts of the {@code font} folder, each with its licence.
 *
 * <p>Publishes: nothing by name; the writers are found as services of {@link youju.document.Writer}, the
 * one that binds folders as {@link youju.document.Binder}.
 *
 * <p>May use: {@code youju.document}, POI (docx, xlsx), PDFBox (pdf), jsoup (html).
 */
@NullMarked
package youju.document.write;

import org.jspecify.annotations.NullMarked;
