package youju.document.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import youju.document.Document;
import youju.document.Format;
import youju.document.OfficialPaper;
import youju.document.OfficialPaper.Kind;
import youju.document.PaperWriter;
import youju.document.Written;

/** Word documents, to be edited on: real paragraphs, tables, headers and page fields. */
public final class DocxWriter implements PaperWriter {

    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    /** Where Word looks for a face that a machine doesn't have: the shape of its letters and a stand-in. */
    private static final String FONTS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:font w:name="仿宋"><w:altName w:val="FangSong"/><w:charset w:val="86"/><w:family w:val="roman"/></w:font>\
            <w:font w:name="楷体"><w:altName w:val="KaiTi"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>\
            <w:font w:name="黑体"><w:altName w:val="SimHei"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>\
            <w:font w:name="宋体"><w:altName w:val="SimSun"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>\
            <w:font w:name="方正小标宋简体"><w:altName w:val="宋体"/><w:charset w:val="86"/><w:family w:val="roman"/></w:font>\
            </w:fonts>""";

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public Written write(OfficialPaper paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            DocxSection section = begin(document, paper.kind() != Kind.LETTER);
            if (paper.kind() == Kind.LETTER) {
                section.letter(paper.issuer());
            }
            if (paper.kind() != Kind.FORM) {
                section.numbers();
            }
            new DocxPaper(document).set(Composition.of(paper));
            return finish(document, paper.title().replace("\n", ""), paper.issuer(), paper.date());
        }
    }

    @Override
    public Written write(Document source) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            begin(document, true).numbers();
            new DocxPaper(document).set(Composition.of(source));
            return finish(document, source.name(), "", Optional.empty());
        }
    }

    private static DocxSection begin(XWPFDocument document, boolean gridded) throws IOException {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTRPr normal = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        CTFonts fonts = normal.addNewRFonts();
        fonts.setAscii(Face.BODY.word());
        fonts.setHAnsi(Face.BODY.word());
        fonts.setEastAsia(Face.BODY.word());
        fonts.setCs(Face.BODY.word());
        BigInteger halfPoints = BigInteger.valueOf(Math.round(Standard.BODY * 2));
        normal.addNewSz().setVal(halfPoints);
        normal.addNewSzCs().setVal(halfPoints);
        normal.addNewLang().setVal("en-US");
        normal.getLangArray(0).setEastAsia("zh-CN");
        CTSpacing spacing =
                styles.getDocDefaults().addNewPPrDefault().addNewPPr().addNewSpacing();
        spacing.setLine(BigInteger.valueOf(DocxText.twips(Standard.PITCH)));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        document.createStyles().setStyles(styles);
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            PackagePart part = document.getPackage()
                    .createPart(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
            try (OutputStream to = part.getOutputStream()) {
                to.write(FONTS.getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart()
                    .addRelationship(
                            name,
                            TargetMode.INTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        DocxSection section = new DocxSection(document);
        section.page(gridded);
        return section;
    }

    private static Written finish(XWPFDocument document, String title, String author, Optional<LocalDate> date)
            throws IOException {
        var core = document.getProperties().getCoreProperties();
        Date day = Date.from(date.orElse(UNDATED).atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setTitle(title);
        core.setCreator(author);
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return new Written(Format.DOCX, Packaging.timeless(bytes.toByteArray()));
    }
}
