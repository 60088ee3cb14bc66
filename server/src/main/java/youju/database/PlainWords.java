package youju.database;

import java.util.Locale;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Instead of a stack of traces: what keeps the database from starting, where, and what to do. */
final class PlainWords extends AbstractFailureAnalyzer<LocalPostgresFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable root, LocalPostgresFailure cause) {
        return new FailureAnalysis(cause.sentence(Locale.SIMPLIFIED_CHINESE), cause.sentence(Locale.ENGLISH), cause);
    }
}
