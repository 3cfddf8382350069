package enthesis.exchange.document.report;

import enthesis.exchange.document.content.Identifiers;
import enthesis.exchange.document.content.Title;
import enthesis.exchange.document.draw.Plot;
import java.util.List;
import java.util.Optional;

/// What came of a course, for the doctor who referred: why and what was agreed (`facts`), each session, how the patient
/// did as curves and as words. `spoken` says the curves to who can't see them; without answers there are none.
public record CourseSheet(Identifiers about, String clinic, Title title, String when, List<Fact> facts,
        List<Session> sessions, List<String> changes, Optional<Plot> curves, String spoken, List<Answer> answers,
        String signer) {

    public record Fact(String label, String text) {}

    public record Session(String number, String day, String points, String volume, String solution, String flare) {}

    /// What was answered on a day, and where that day stands in the course.
    public record Answer(String day, String moment, String says) {}

    public CourseSheet {
        facts = List.copyOf(facts);
        sessions = List.copyOf(sessions);
        changes = List.copyOf(changes);
        answers = List.copyOf(answers);
    }
}
