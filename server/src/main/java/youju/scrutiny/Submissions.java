package youju.scrutiny;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be seen of submissions, with the reader's eyes. */
@Component
public class Submissions {

    /** Lines of a page of a list. */
    public static final int PAGE = 50;

    private final SubmissionTable submissions;
    private final FindingTable findings;
    private final YearTable years;

    Submissions(SubmissionTable submissions, FindingTable findings, YearTable years) {
        this.submissions = submissions;
        this.findings = findings;
        this.years = years;
    }

    @Transactional(readOnly = true)
    public Optional<Submission> find(long id) {
        return submissions.find(id);
    }

    /** In the order of the document. */
    @Transactional(readOnly = true)
    public List<Found> findings(long id) {
        return findings.of(id);
    }

    /** Of several at once, by submission; those without findings are left out. */
    @Transactional(readOnly = true)
    public Map<Long, List<Found>> findings(List<Submission> of) {
        return findings.of(of.stream().map(Submission::id).toList());
    }

    @Transactional(readOnly = true)
    public List<StepTaken> timeline(long id) {
        return submissions.timeline(id);
    }

    /** Newest first, one more than a {@link #PAGE} if there are more. */
    @Transactional(readOnly = true)
    public List<Submission> page(Filter filter, long before) {
        return submissions.page(filter, before, PAGE + 1);
    }

    /** All of a year, for its working paper. */
    @Transactional(readOnly = true)
    public List<Submission> all(Filter filter, int most) {
        return submissions.page(filter, Long.MAX_VALUE, most);
    }

    /** The file as it was handed in. Empty if the reader may not see it. */
    @Transactional(readOnly = true)
    public Optional<byte[]> file(long id) {
        return submissions.find(id).map(found -> submissions.file(id));
    }

    /** The report as it was read, with its findings marked: a page of its own. Empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<byte[]> marked(long id) {
        return submissions.marked(id);
    }

    /** How far the inspection of a batch is. */
    @Transactional(readOnly = true)
    public Progress progress(UUID batch) {
        return years.progress(batch);
    }

    /** A year over all bodies. */
    @Transactional(readOnly = true)
    public YearView year(int year) {
        return years.of(year);
    }

    /** Years with submissions, latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return years.all();
    }

    /** Of a batch. */
    public record Progress(int all, int done, int unreadable, int findings) {
        public boolean isOver() {
            return done == all;
        }
    }
}
