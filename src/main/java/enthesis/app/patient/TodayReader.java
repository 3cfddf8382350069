package enthesis.app.patient;

import enthesis.app.desk.Tools;
import enthesis.app.visit.VisitLoad;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.course.GoingCourse;
import enthesis.domain.people.Colleague;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Section;
import enthesis.domain.visit.Visit;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.today.DueLine;
import enthesis.ui.today.TodayLists;
import enthesis.ui.today.VisitLine;
import enthesis.ui.visit.RailWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the work lists of Today. On the chart's thread.
public record TodayReader(Tools tools) {
    private static final Set<CourseSummary.Due> WAITING = Set.of(CourseSummary.Due.FIRST, CourseSummary.Due.DUE,
            CourseSummary.Due.LATE);
    private static final Comparator<GoingCourse> ORDER = Comparator
            .comparing((GoingCourse course) -> course.last().orElse(course.opened()))
            .thenComparing(GoingCourse::opened, Comparator.reverseOrder())
            .thenComparing(course -> course.course().id().toString());

    TodayLists read() {
        var open = tools.chart().visits.inProgress();
        var begun = open.stream().filter(visit -> day(visit).equals(tools.today())).toList();
        var older = open.stream().filter(visit -> !begun.contains(visit)).toList();
        var signed = tools.chart().visits.signedSince(tools.today().atStartOfDay(zone()).toInstant());
        return new TodayLists(lines(begun), lines(older), signed(signed), due(open), notice());
    }

    private Optional<String> notice() {
        return tools.chart().drafts.setAside()
                .map(file -> tools.say("draft.set-aside", file.getFileName().toString()));
    }

    private ZoneId zone() {
        return tools.ground().clock().getZone();
    }

    private LocalDate day(Visit visit) {
        return LocalDate.ofInstant(visit.performed(), zone());
    }

    private List<VisitLine> lines(List<Visit> visits) {
        return visits.stream().filter(visit -> !visit.courses().isEmpty()).map(this::line).toList();
    }

    private VisitLine line(Visit visit) {
        var reading = VisitLoad.reading(tools, visit.id());
        var states = Stream.of(Section.values()).map(section -> RailWords.sign(reading.state(section))).toList();
        return new VisitLine(visit.id(), reading.about().patient().person(),
                visit.courses().stream().map(this::served).toList(),
                LocalDateTime.ofInstant(visit.performed(), zone()), states, reading.open().size(), says(reading),
                by(visit));
    }

    /// What is signed needs nobody: nothing of it is read but whose it is, and whether it stands.
    private List<VisitLine> signed(List<Visit> visits) {
        var persons = tools.chart().patients.persons(visits.stream().map(Visit::patient).toList());
        var wrong = tools.chart().notes.inError(visits.stream().map(Visit::id).toList());
        return visits.stream().filter(visit -> !visit.courses().isEmpty())
                .map(visit -> new VisitLine(visit.id(), Objects.requireNonNull(persons.get(visit.patient())),
                        visit.courses().stream().map(this::served).toList(),
                        LocalDateTime.ofInstant(visit.performed(), zone()), List.of(), 0,
                        wrong.contains(visit.id()) ? tools.say("app.inError") : "", by(visit)))
                .toList();
    }

    private String by(Visit visit) {
        var who = tools.chart().visits.begunBy(visit.id());
        return tools.chart().people.all().stream().filter(one -> one.id().equals(who)).map(Colleague::name).findFirst()
                .orElse("");
    }

    private VisitLine.Served served(Attended attended) {
        var course = attended.course();
        return new VisitLine.Served(course.side(), RegionWords.region(course.region(), tools.texts()),
                attended.session(), course.plan().sessions());
    }

    /// The first section that needs somebody; nothing when none does.
    private String says(Reading reading) {
        return Stream.of(Section.values()).filter(section -> !reading.open(section).isEmpty()).findFirst()
                .map(section -> RailWords.name(section, tools.texts())).orElse("");
    }

    /// A course whose session is in progress waits for no other.
    private List<DueLine> due(List<Visit> open) {
        var begun = open.stream().flatMap(visit -> visit.courses().stream()).map(one -> one.course().id())
                .collect(Collectors.toSet());
        var waiting = tools.chart().visits.going().stream()
                .filter(course -> !begun.contains(course.course().id()))
                .filter(course -> WAITING.contains(course.due(tools.today())))
                .sorted(ORDER).toList();
        var persons = tools.chart().patients.persons(waiting.stream().map(one -> one.course().patient()).toList());
        return waiting.stream()
                .map(course -> new DueLine(Objects.requireNonNull(persons.get(course.course().patient())),
                        course, RegionWords.region(course.course().region(), tools.texts())))
                .toList();
    }
}
