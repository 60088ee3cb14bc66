package youju.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import youju.document.Document;
import youju.document.Documents;
import youju.document.Unreadable;

/** The same content gives the same findings, whatever the file. */
class FormatsTest {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    @TempDir
    Path folder;

    static List<Reports.Expected> reports() throws IOException {
        return Reports.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void html_and_xlsx_give_what_the_original_gives(Reports.Expected expected) throws Exception {
        Document original = Reports.read(expected.report());
        Set<String> found = told(original);
        assertThat(told(Documents.read("again.html", Rewritten.asHtml(original))))
                .isEqualTo(found);
        assertThat(told(Documents.read("again.xlsx", Rewritten.asXlsx(original))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void docx_doc_and_pdf_by_libreoffice_give_what_the_original_gives(Reports.Expected expected) throws Exception {
        assumeTrue(Rewritten.hasOffice(), "LibreOffice is not installed");
        Document original = Reports.read(expected.report());
        Set<String> found = told(original);
        Path html = folder.resolve("report.html");
        Files.write(html, Rewritten.asHtml(original));
        Path docx = Rewritten.converted(html, "docx", "MS Word 2007 XML");
        assertThat(told(Documents.read(docx))).as("docx").isEqualTo(found);
        assertThat(told(Documents.read(Rewritten.converted(docx, "doc", "MS Word 97"))))
                .as("doc")
                .isEqualTo(found);
        assertThat(told(Documents.read(Rewritten.converted(docx, "pdf", ""))))
                .as("pdf")
                .isEqualTo(found);
    }

    /** Category and figures of each finding: what stays the same where places are told differently. */
    private static Set<String> told(Document document) throws Unreadable {
        return Inspection.of(document).findings().stream()
                .map(finding -> finding.category().id() + numbers(finding.figures()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> numbers(List<String> figures) {
        Set<String> numbers = new TreeSet<>();
        for (String figure : figures) {
            Matcher matcher = NUMBER.matcher(figure.replace(",", ""));
            while (matcher.find()) {
                numbers.add(new BigDecimal(matcher.group()).stripTrailingZeros().toPlainString());
            }
        }
        return numbers;
    }
}
