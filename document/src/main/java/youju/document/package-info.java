/**
 * The middle of the house: one small model of a document, whatever file it came from.
 *
 * <p>Lives here: {@link youju.document.Document} with its headings, paragraphs and tables, each knowing its
 * {@link youju.document.Place}; {@link youju.document.Documents} is the door through which a file becomes a document, and a document a file. {@link
 * youju.document.Manuscript} and {@link youju.document.Form} write documents; {@link youju.document.OfficialPaper} is a
 * paper (公文) with its head and foot; {@link youju.document.Folder} is files to be bound into one PDF.
 *
 * <p>Publishes: all of this package. The readers and writers below it are found as services and are nobody's
 * business.
 *
 * <p>May use: the JDK only. The readers and writers add POI, PDFBox and jsoup.
 */
@NullMarked
package youju.document;

import org.jspecify.annotations.NullMarked;
