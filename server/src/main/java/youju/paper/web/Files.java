package youju.paper.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import youju.document.Format;
import youju.document.Written;

/** Finished files as answers; never kept by a cache, as they name people. */
final class Files {

    private Files() {}

    static ResponseEntity<byte[]> answer(Written file, String name) {
        ContentDisposition.Builder disposition =
                file.format() == Format.PDF ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(name + suffix(file.format()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(type(file.format()))
                .body(file.content());
    }

    private static String suffix(Format format) {
        return "." + format.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static MediaType type(Format format) {
        return switch (format) {
            case PDF -> MediaType.APPLICATION_PDF;
            case DOCX -> MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            case XLSX -> MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            default -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }
}
