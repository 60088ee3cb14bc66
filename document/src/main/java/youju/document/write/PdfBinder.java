package youju.document.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import youju.document.Binder;
import youju.document.Folder;
import youju.document.Format;
import youju.document.Written;

/** Binds PDFs and pictures: a bookmark for each part, page numbers at the foot. */
public final class PdfBinder implements Binder {

    /** Of the page number, above the lower edge of the page. */
    private static final float FOOT = 34;

    private static final float NUMBER_SIZE = 10;

    private static final float MARGIN = (float) Standard.RIGHT;

    @Override
    public Written bind(Folder folder) throws IOException {
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument bound = new PDDocument()) {
            PDDocumentOutline outline = new PDDocumentOutline();
            List<PDPage> numbered = new ArrayList<>();
            PDFMergerUtility merger = new PDFMergerUtility();
            for (Folder.Part part : folder.parts()) {
                int before = bound.getNumberOfPages();
                if (part.kind() == Folder.Kind.PICTURE) {
                    picture(bound, part);
                } else {
                    PDDocument source = Loader.loadPDF(part.content());
                    open.add(source);
                    merger.appendDocument(bound, source);
                }
                bookmark(outline, part.title(), bound.getPage(before));
                for (int page = before; part.numbered() && page < bound.getNumberOfPages(); page++) {
                    numbered.add(bound.getPage(page));
                }
            }
            PdfFonts fonts = new PdfFonts(bound);
            for (int i = 0; i < numbered.size(); i++) {
                number(bound, fonts, numbered.get(i), (i + 1) + " / " + numbered.size());
            }
            bound.getDocumentCatalog().setDocumentOutline(outline);
            outline.openNode();
            attach(bound, folder.attached());
            return finish(bound, folder, fonts);
        } finally {
            for (PDDocument source : open) {
                source.close();
            }
        }
    }

    @Override
    public int pages(Folder.Part part) throws IOException {
        if (part.kind() == Folder.Kind.PICTURE) {
            try (PDDocument probe = new PDDocument()) {
                PDImageXObject.createFromByteArray(probe, part.content(), part.title());
                return 1;
            }
        }
        try (PDDocument document = Loader.loadPDF(part.content())) {
            return document.getNumberOfPages();
        }
    }

    private static void picture(PDDocument bound, Folder.Part part) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(bound, part.content(), part.title());
        PDRectangle sheet = PDRectangle.A4;
        PDPage page = new PDPage(sheet);
        bound.addPage(page);
        float width = sheet.getWidth() - 2 * MARGIN;
        float height = sheet.getHeight() - 2 * MARGIN;
        float scale = Math.min(width / image.getWidth(), height / image.getHeight());
        float w = image.getWidth() * scale;
        float h = image.getHeight() * scale;
        try (PDPageContentStream content = new PDPageContentStream(bound, page)) {
            content.drawImage(image, (sheet.getWidth() - w) / 2, (sheet.getHeight() - h) / 2, w, h);
        }
    }

    private static void bookmark(PDDocumentOutline outline, String title, PDPage page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        outline.addLast(item);
    }

    private static void number(PDDocument bound, PdfFonts fonts, PDPage page, String text) throws IOException {
        List<PdfFonts.Glyph> glyphs = fonts.glyphs(text, Face.SONG);
        double width = glyphs.stream().mapToDouble(PdfFonts.Glyph::width).sum() / 1000 * NUMBER_SIZE;
        PDRectangle box = page.getCropBox();
        try (PDPageContentStream content = new PDPageContentStream(bound, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.newLineAtOffset(
                    (float) (box.getLowerLeftX() + (box.getWidth() - width) / 2), box.getLowerLeftY() + FOOT);
            for (PdfFonts.Glyph glyph : glyphs) {
                content.setFont(glyph.font(), NUMBER_SIZE);
                content.showText(Character.toString(glyph.shown()));
            }
            content.endText();
            content.endMarkedContent();
        }
    }

    private static void attach(PDDocument bound, Folder.Attached attached) throws IOException {
        if (attached.content().length == 0) {
            return;
        }
        PDEmbeddedFile file = new PDEmbeddedFile(bound, new ByteArrayInputStream(attached.content()));
        file.setSubtype("application/pdf");
        file.setSize(attached.content().length);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(attached.name());
        specification.setFileUnicode(attached.name());
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(attached.name(), specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(bound.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        bound.getDocumentCatalog().setNames(names);
    }

    private static Written finish(PDDocument bound, Folder folder, PdfFonts fonts) throws IOException {
        bound.getDocumentCatalog().setLanguage("zh-CN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        bound.getDocumentCatalog().setViewerPreferences(preferences);
        bound.getDocumentInformation().setTitle(folder.title());
        bound.setDocumentId((long) folder.title().hashCode());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bound.save(bytes);
        return new Written(Format.PDF, bytes.toByteArray(), fonts.missing());
    }
}
