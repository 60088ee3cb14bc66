package youju.document.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** The structure of a tagged PDF: what each stretch of a page is, for those who hear it read. */
final class PdfTags {

    /** A part of the structure. */
    record Part(PDStructureElement element, String type) {}

    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final Part document;
    private final Map<PDPage, List<PDStructureElement>> marks = new LinkedHashMap<>();

    PdfTags() {
        PDStructureElement element = new PDStructureElement("Document", tree);
        tree.appendKid(element);
        document = new Part(element, "Document");
    }

    Part add(String type) {
        return add(type, document);
    }

    Part add(String type, Part parent) {
        PDStructureElement element = new PDStructureElement(type, parent.element);
        parent.element.appendKid(element);
        return new Part(element, type);
    }

    /** A cell of a table that heads its column or row. */
    Part addHead(Part row, boolean ofColumn) {
        Part head = add("TH", row);
        PDTableAttributeObject scope = new PDTableAttributeObject();
        scope.setScope(ofColumn ? PDTableAttributeObject.SCOPE_COLUMN : PDTableAttributeObject.SCOPE_ROW);
        head.element.addAttribute(scope);
        return head;
    }

    /** What a cell covers. */
    void span(Part cell, int rows, int columns) {
        if (rows > 1 || columns > 1) {
            PDTableAttributeObject span = new PDTableAttributeObject();
            span.setRowSpan(rows);
            span.setColSpan(columns);
            cell.element.addAttribute(span);
        }
    }

    /** What a picture shows, in words. */
    void describe(Part figure, String words) {
        figure.element.setAlternateDescription(words);
    }

    void page(PDPage page) {
        page.setStructParents(marks.size());
        marks.put(page, new ArrayList<>());
    }

    /** The number under which the page marks content of this part. */
    int mark(Part part, PDPage page) {
        List<PDStructureElement> onPage = marks.getOrDefault(page, List.of());
        int number = onPage.size();
        onPage.add(part.element);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        part.element.appendKid(reference);
        return number;
    }

    void finish(PDDocument pdf) {
        COSArray numbers = new COSArray();
        int index = 0;
        for (List<PDStructureElement> onPage : marks.values()) {
            COSArray elements = new COSArray();
            onPage.forEach(elements::add);
            numbers.add(COSInteger.get(index));
            numbers.add(elements);
            index++;
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        tree.setParentTreeNextKey(index);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setStructureTreeRoot(tree);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
    }
}
