package youju.database;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Why our own PostgreSQL did not start: what is wrong, where, and what to do, in Chinese and English. */
public final class LocalPostgresFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong. Every reason has a sentence of the same name in the bundle. */
    public enum Reason {
        /** Another process holds the data folder; the detail is its pid. */
        FOLDER_IN_USE,
        /** A file or folder cannot be read or written; the detail is the system's word. */
        NOT_WRITABLE,
        /** Too little room on the disk; the detail is what was asked for or the system's word. */
        DISK_FULL,
        /** Files of the cluster are missing or damaged: it needs a backup, not another try. */
        DAMAGED,
        /** A page was read whose checksum is wrong: it needs a backup, not another try. */
        CHECKSUM_WRONG,
        /** The cluster was written by another major version; the detail names both. */
        OTHER_VERSION,
        /** An earlier server of this folder does not go away. */
        STILL_RUNNING,
        /** No port could be opened on 127.0.0.1. */
        PORT_BLOCKED,
        /** There are no binaries for this platform, which is the detail. */
        NO_BINARIES,
        /** The binaries are there and cannot be run. */
        BINARIES_DO_NOT_RUN,
        /** No way was found to run PostgreSQL as somebody who isn't root and whom the machine knows by name. */
        NO_ORDINARY_USER,
        /** Anything else; the detail is what the server said. */
        NOT_STARTED
    }

    private final Reason reason;
    private final transient Path where;
    private final String detail;

    LocalPostgresFailure(Reason reason, Path where, String detail) {
        super(sentence(reason, where, detail, Locale.ENGLISH));
        this.reason = reason;
        this.where = where;
        this.detail = detail;
    }

    LocalPostgresFailure(Path where, IOException cause) {
        this(Symptoms.of(cause), where, cause.toString());
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    /** The file or folder it is about. */
    public Path where() {
        return where;
    }

    /** What is wrong, where, what to do. English for English readers, else Chinese. */
    public String sentence(Locale reader) {
        return sentence(reason, where, detail, reader);
    }

    private static String sentence(Reason reason, Path where, String detail, Locale reader) {
        boolean english = reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
        Locale locale = english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages.database", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString("database.failure." + reason), locale)
                .format(new Object[] {where.toString(), detail});
    }
}
