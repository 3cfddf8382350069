package enthesis.domain.board;

import enthesis.domain.course.CourseSummary;
import enthesis.domain.finding.Finding;
import enthesis.domain.outcome.ChangeLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The board of one course: `changes` is every measure from its baseline to now, `flares` those after its sessions, the
/// first one first; `findings` what the rules have to say today.
public record Board(CourseSummary course, Optional<Window> window, Response response, List<ChangeLine> changes,
        List<SessionFlare> flares, List<Finding> findings) {

    public Board {
        changes = List.copyOf(changes);
        flares = List.copyOf(flares);
        findings = List.copyOf(findings);
    }

    /// What has been told of a course.
    public record Told(Response response, List<ChangeLine> changes, List<SessionFlare> flares) {}

    public static Board of(CourseSummary course, Told told, BoardRules rules, LocalDate today) {
        return new Board(course, Window.of(course, today), told.response(), told.changes(), told.flares(),
                rules.findings(course, told, today));
    }

    /// What one rule says.
    public Optional<Finding> finding(String rule) {
        return findings.stream().filter(one -> one.rule().equals(rule)).findFirst();
    }
}
