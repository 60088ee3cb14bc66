package youju.budget;

import java.util.Optional;

/**
 * Money of one source for one thing, within which may be spent (指标).
 *
 * @param project nothing for basic expenditure
 */
public record Allotment(long id, int year, Optional<Project> project, Source source, String function, Balance balance) {

    public boolean isBasic() {
        return project.isEmpty();
    }
}
