import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import youju.document.Document;
import youju.document.Documents;
import youju.inspection.Inspection;

/**
 * Inspecting beside merely extracting the text with the same library, in one run: bench/inspect [SECONDS].
 *
 * <p>The three are taken in turns, so that heat falls on all alike, and by the thread's processor time, so that neighbours
 * count for nothing; only their ratios mean something.
 */
class Inspect {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        double seconds = Double.parseDouble(arguments[1]);
        List<Path> files;
        try (var listing = Files.list(folder)) {
            files = listing.sorted().toList();
        }
        System.out.printf("%-14s %12s %12s %12s %10s %14s%n", "", "extract/s", "read/s", "inspect/s", "÷ extract", "rules' share");
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            Document document = Documents.read(name, bytes);
            List<Callable<Integer>> works = List.of(
                    () -> extracted(name, bytes).length(),
                    () -> Documents.read(name, bytes).blocks().size(),
                    () -> Inspection.of(Documents.read(name, bytes)).verdicts().size(),
                    () -> Inspection.of(document).verdicts().size());
            double[] each = taken(works, seconds);
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %12.0f %12.0f %12.0f %10.2f %13.0f%%%n",
                    name, 1 / each[0], 1 / each[1], 1 / each[2], each[2] / each[0], 100 * each[3] / each[2]);
        }
    }

    /** Seconds a piece, the median of rounds taken in turns after a warm-up. */
    private static double[] taken(List<Callable<Integer>> works, double seconds) throws Exception {
        List<List<Double>> rounds = new ArrayList<>();
        works.forEach(work -> rounds.add(new ArrayList<>()));
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long warm = System.nanoTime() + (long) (seconds * 0.3e9);
        while (System.nanoTime() < end) {
            for (int i = 0; i < works.size(); i++) {
                boolean counts = System.nanoTime() > warm;
                long start = THREADS.getCurrentThreadCpuTime();
                for (int n = 0; n < 5; n++) {
                    if (works.get(i).call() < 0) {
                        throw new IllegalStateException();
                    }
                }
                if (counts) {
                    rounds.get(i).add((THREADS.getCurrentThreadCpuTime() - start) / 5e9);
                }
            }
        }
        return rounds.stream()
                .mapToDouble(round -> round.stream().sorted().toList().get(round.size() / 2))
                .toArray();
    }

    private static String extracted(String name, byte[] bytes) throws Exception {
        InputStream in = new ByteArrayInputStream(bytes);
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "docx":
                try (var words = new XWPFWordExtractor(new XWPFDocument(in))) {
                    return words.getText();
                }
            case "doc":
                try (var words = new WordExtractor(in)) {
                    return words.getText();
                }
            case "xlsx":
                try (var cells = new XSSFExcelExtractor(new XSSFWorkbook(in))) {
                    return cells.getText();
                }
            case "pdf":
                try (var pages = Loader.loadPDF(bytes)) {
                    return new PDFTextStripper().getText(pages);
                }
            case "html":
                return Jsoup.parse(in, "UTF-8", "").text();
            default:
                return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
