package youju.document;

import java.io.Serial;

/**
 * A file that can't be turned into a document: says which file, why, and what its sender can do.
 *
 * <p>It is the only exception that reading may throw for a file's content, whatever the content is.
 */
public final class Unreadable extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why a file can't be read, with the remedy, in Chinese and English. */
    public enum Reason {
        NOT_FOUND("找不到文件，请核对路径", "no such file; check the path"),
        EMPTY("文件是空的或没有任何文字，请重新导出", "it is empty or holds no text; export it again"),
        ENCRYPTED("文件有密码保护，请去掉密码后再试", "it is protected by a password; remove it and try again"),
        DAMAGED("文件已损坏或不完整，请重新下载或另存一份", "it is damaged or cut short; download or save it again"),
        TOO_LARGE("文件超过可处理的大小，请拆分后再试", "it is larger than can be handled; split it"),
        NO_TEXT_LAYER(
                "扫描件，没有文字层，请先做文字识别（OCR）或使用原始电子版", "scanned pages without a text layer; run OCR or use the original"),
        UNKNOWN_ENCODING("文字编码无法识别，请另存为 UTF-8 或 GB18030", "its text encoding is unknown; save it as UTF-8 or GB18030"),
        UNKNOWN_FORMAT(
                "不是可识别的文件格式，请转为 docx、doc、pdf、xlsx、xls、html 或 txt",
                "not a known format; convert it to docx, doc, pdf, xlsx, xls, html or txt");

        private final String chinese;
        private final String english;

        Reason(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String inChinese() {
            return chinese;
        }

        public String inEnglish() {
            return english;
        }
    }

    private final String file;
    private final Reason reason;
    private final String detail;

    /** @param detail what exactly was met, for the curious; may be empty */
    public Unreadable(String file, Reason reason, String detail) {
        super(file + ": " + reason.inEnglish() + (detail.isEmpty() ? "" : " (" + detail + ")"));
        this.file = file;
        this.reason = reason;
        this.detail = detail;
    }

    /** The same, keeping what the parser said. */
    public Unreadable(String file, Reason reason, Throwable cause) {
        this(file, reason, said(cause));
        initCause(cause);
    }

    private static String said(Throwable cause) {
        String message = cause.getMessage();
        String text = message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
        String line = text.lines().findFirst().orElse("").strip();
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }

    public String file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
