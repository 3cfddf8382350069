package enthesis.app.patient;

import enthesis.app.desk.Tools;
import enthesis.app.document.DocumentReader;
import enthesis.app.drawing.DrawnBefore;
import enthesis.domain.board.Board;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.course.Listed;
import enthesis.domain.people.Colleague;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.course.CourseAssessed;
import enthesis.storage.course.CourseTurn;
import enthesis.storage.patient.ChartChange;
import enthesis.storage.patient.ChartLink;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.patient.chart.AssessedLine;
import enthesis.ui.patient.chart.ChangeLine;
import enthesis.ui.patient.chart.PatientPage;
import enthesis.ui.patient.end.EndWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads everything the patient's screen shows. On the chart's thread.
public record PatientReader(Tools tools) {
    private static final Set<String> DATES = Set.of("born", "allergies_asked", "alert.asked");

    PatientPage read(PatientId id) {
        var chart = tools.chart();
        var known = SoFar.of(tools, id);
        var standings = new CourseStandings(chart, zone());
        var all = chart.courses.of(id);
        var courses = all.stream().map(one -> Listed.today(one, tools.practice().indications()))
                .map(one -> standings.of(one, known.sessions(one.id()), known.pains())).toList();
        var lines = VisitLines.of(tools, known);
        return new PatientPage(chart.patients.get(id).orElseThrow(), courses, lines.sessions(), lines.documents(),
                changes(id), chart.links.of(id).stream().map(ChartLink::other).toList(),
                new DrawnBefore(chart, tools.ground().clock()).earlier(id), assessed(id, all, known),
                boards(courses, known),
                new DocumentReader(tools).standing(id));
    }

    private Map<CourseId, AssessedLine> assessed(PatientId id, List<Course> courses, SoFar known) {
        var words = AssessedWords.of(tools, id, known.visits());
        return courses.stream().collect(Collectors.toMap(Course::id, words::of));
    }

    private Map<CourseId, Board> boards(List<CourseSummary> courses, SoFar known) {
        var reader = new BoardReader(tools);
        return courses.stream().collect(Collectors.toMap(one -> one.course().id(), one -> reader.of(one, known)));
    }

    private ZoneId zone() {
        return tools.ground().clock().getZone();
    }

    private List<ChangeLine> changes(PatientId id) {
        Map<PersonId, String> names = tools.chart().people.all().stream()
                .collect(Collectors.toMap(Colleague::id, Colleague::name));
        var edits = tools.chart().history.of(id).stream().map(change -> line(change, names));
        var turns = tools.chart().turns.of(id).stream().map(turn -> line(turn, names));
        var assessed = tools.chart().turns.assessed(id).stream().map(one -> line(one, names));
        return Stream.of(edits, turns, assessed).flatMap(all -> all)
                .sorted(Comparator.comparing(ChangeLine::at).reversed()).toList();
    }

    /// What became of a course: which one, that it ended and why, or that it was reopened and why.
    private ChangeLine line(CourseTurn turn, Map<PersonId, String> names) {
        var course = RegionWords.of(tools.chart().courses.get(turn.course()).orElseThrow(), tools.texts());
        var ends = tools.say("patient.change.ends");
        var open = tools.say("patient.change.open");
        var why = turn.ended().map(new EndWords(tools.texts())::whole)
                .orElse(turn.reason());
        return new ChangeLine(LocalDateTime.ofInstant(turn.at(), zone()), names.getOrDefault(turn.who(), ""), course,
                turn.ended().isPresent() ? open : ends, turn.ended().isPresent() ? ends : open, why);
    }

    /// What was kept of a candidacy or of an examination, and of which course.
    private ChangeLine line(CourseAssessed one, Map<PersonId, String> names) {
        var what = tools.say(one.examined().isPresent() ? "patient.change.exam" : "patient.change.candidacy");
        var course = one.course().flatMap(tools.chart().courses::get)
                .map(which -> RegionWords.of(which, tools.texts()));
        var now = one.examined().map(day -> tools.say("patient.change.examined", tools.texts().date(day)))
                .orElseGet(() -> tools.say(one.answers() == 1 ? "patient.change.answer" : "patient.change.answers",
                        Integer.toString(one.answers())));
        return new ChangeLine(LocalDateTime.ofInstant(one.at(), zone()), names.getOrDefault(one.who(), ""),
                Stream.concat(Stream.of(what), course.stream()).collect(Collectors.joining(", ")), "", now, "");
    }

    private ChangeLine line(ChartChange change, Map<PersonId, String> names) {
        return new ChangeLine(LocalDateTime.ofInstant(change.at(), zone()), names.getOrDefault(change.who(), ""),
                change.what(), shown(change, change.was()), shown(change, change.now()),
                change.reason());
    }

    /// A date with its month as a word (rulings.md 20).
    private String shown(ChartChange change, String value) {
        return DATES.contains(change.what()) && !value.isEmpty() ? tools.texts().date(LocalDate.parse(value)) : value;
    }
}
