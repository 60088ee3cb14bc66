package youju.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static youju.petition.AttachmentGate.judge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentGateTest {

    /** Beginnings as the formats' definitions give them, filled up with zeros. */
    @ParameterizedTest
    @CsvSource({
        "a.jpg, ffd8ffe000104a46494600010100",
        "a.JPEG, ffd8ffe1001845786966000049492a00",
        "a.png, 89504e470d0a1a0a0000000d49484452",
        "a.gif, 474946383961010001008000",
        "a.webp, 52494646240000005745425056503820",
        "a.heic, 00000018667479706865696300000000",
        "a.pdf, 255044462d312e370a",
        "a.mp3, 49443303000000000000",
        "a.mp3, fffb9064000000000000",
        "a.wav, 524946462400000057415645666d7420",
        "a.m4a, 00000020667479704d34412000000000",
        "a.amr, 2321414d520a3c",
        "a.mp4, 00000018667479706d70343200000000",
        "a.mp4, 000000206674797069736f6d00000200"
    })
    void a_file_comes_in_that_is_what_its_name_says(String name, String beginning) {
        assertThat(judge(name, bytes(beginning))).isInstanceOf(AttachmentGate.Let.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, ffd8ffe000104a46494600010100",
        "a.jpg, 3c21444f43545950452068746d6c3e3c68746d6c3e",
        "a.txt, 3c68746d6c3e3c7363726970743e",
        "a.jpg, 4d5a90000300000004000000ffff",
        "a.pdf, 7f454c460201010000000000",
        "a.mp4, 504b0304140000000800",
        "a.txt, 2321 2f62696e2f7368",
        "a.gif, 3c737667206f6e6c6f61643d"
    })
    void a_file_stays_out_whose_content_is_something_else(String name, String beginning) {
        assertThat(judge(name, bytes(beginning.replace(" ", ""))))
                .isEqualTo(new AttachmentGate.Kept(name, AttachmentGate.Why.OTHER_CONTENT));
    }

    @ParameterizedTest
    @CsvSource({"a.exe", "a.html", "a.svg", "a.zip", "a.docm", "a", "a.jpg.exe"})
    void a_file_stays_out_whose_ending_nobody_knows(String name) {
        assertThat(judge(name, bytes("ffd8ffe000104a46494600010100")))
                .isEqualTo(new AttachmentGate.Kept(name, AttachmentGate.Why.UNKNOWN_ENDING));
    }

    @Test
    void text_comes_in_however_it_is_written() {
        assertThat(judge("a.txt", "某月某日，某人说过。".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(AttachmentGate.Let.class);
        assertThat(judge("a.txt", "某月某日，某人说过。".getBytes(java.nio.charset.Charset.forName("GB18030"))))
                .isInstanceOf(AttachmentGate.Let.class);
    }

    @Test
    void a_document_comes_in_without_macros_only_and_another_archive_never() throws IOException {
        byte[] document = zip("[Content_Types].xml", "word/document.xml");
        assertThat(judge("a.docx", document)).isInstanceOf(AttachmentGate.Let.class);
        assertThat(judge("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
                .isInstanceOf(AttachmentGate.Let.class);
        assertThat(judge("a.xlsx", document)).isInstanceOf(AttachmentGate.Kept.class);
        assertThat(judge("a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isInstanceOf(AttachmentGate.Kept.class);
        assertThat(judge("a.docx", zip("readme.txt"))).isInstanceOf(AttachmentGate.Kept.class);
        assertThat(judge("a.docx", Arrays.copyOf(document, document.length / 2)))
                .isInstanceOf(AttachmentGate.Kept.class);
    }

    @Test
    void an_empty_file_and_one_over_20_megabytes_stay_out() {
        assertThat(judge("a.jpg", new byte[0])).isEqualTo(new AttachmentGate.Kept("a.jpg", AttachmentGate.Why.EMPTY));
        byte[] large = Arrays.copyOf(bytes("ffd8ffe000104a46494600010100"), AttachmentGate.LARGEST + 1);
        assertThat(judge("a.jpg", large)).isEqualTo(new AttachmentGate.Kept("a.jpg", AttachmentGate.Why.TOO_LARGE));
        assertThat(judge("a.jpg", Arrays.copyOf(large, AttachmentGate.LARGEST))).isInstanceOf(AttachmentGate.Let.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "../../etc/passwd.png ; passwd.png",
                "C:\\Users\\someone\\照片.JPG ; 照片.jpg",
                "a\u202egpj.exe ; agpj.exe",
                "a\u0000b\u0007.png ; ab.png",
                "...hidden.png ; hidden.png",
                ".png ; png",
                "<b>:\"|?*.png ; _b______.png",
                "a  b\t.png ; a b.png",
                "nul. ; nul"
            })
    void a_name_leads_nowhere_and_hides_nothing(String name, String clean) {
        assertThat(AttachmentGate.clean(name)).isEqualTo(clean);
    }

    @Test
    void a_long_name_is_cut_and_keeps_its_ending() {
        String clean = AttachmentGate.clean("长".repeat(300) + ".pdf");
        assertThat(clean).hasSize(AttachmentGate.LONGEST_NAME).endsWith("长.pdf");
        assertThat(AttachmentGate.clean("\uD83D\uDCF7".repeat(80) + ".pdf").codePoints())
                .noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF);
    }

    private static byte[] bytes(String beginning) {
        return Arrays.copyOf(HexFormat.of().parseHex(beginning), 600);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
