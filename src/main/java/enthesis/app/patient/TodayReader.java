package enthesis.app.patient;

import enthesis.app.desk.Tools;
import enthesis.app.visit.VisitLoad;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.people.Colleague;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Section;
import enthesis.domain.visit.Visit;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.sign.StateSign;
import enthesis.ui.today.DueLine;
import enthesis.ui.today.TodayLists;
import enthesis.ui.today.VisitLine;
import enthesis.ui.visit.RailWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the work lists of Today. On the chart's thread.
public record TodayReader(Tools tools) {
    private static final Set<CourseSummary.Due> WAITING = Set.of(CourseSummary.Due.FIRST, CourseSummary.Due.DUE,
            CourseSummary.Due.LATE);

    TodayLists read() {
        var open = tools.chart().visits.inProgress();
        var begun = open.stream().filter(visit -> day(visit).equals(tools.today())).toList();
        var older = open.stream().filter(visit -> !begun.contains(visit)).toList();
        var signed = tools.chart().visits.signedSince(tools.today().atStartOfDay(zone()).toInstant());
        return new TodayLists(lines(begun), lines(older), lines(signed), due(open), notice());
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
        var loaded = VisitLoad.now(tools, visit.id());
        var reading = Reading.of(loaded.about(), loaded.sheet());
        var states = Stream.of(Section.values()).map(section -> RailWords.sign(reading.state(section))).toList();
        boolean signed = visit.state() != Visit.State.OPEN;
        return new VisitLine(visit.id(), loaded.about().patient().person(),
                visit.courses().stream().map(this::served).toList(),
                LocalDateTime.ofInstant(visit.performed(), zone()), signed ? List.<StateSign.State>of() : states,
                signed ? 0 : reading.open().size(), says(reading, signed), by(visit));
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
    private String says(Reading reading, boolean signed) {
        return signed
                ? tools.chart().notes.inError(reading.about().visit().id()) ? tools.say("app.inError") : ""
                : Stream.of(Section.values()).filter(section -> !reading.open(section).isEmpty()).findFirst()
                        .map(section -> RailWords.name(section, tools.texts())).orElse("");
    }

    /// A course whose session is in progress waits for no other.
    private List<DueLine> due(List<Visit> open) {
        var begun = open.stream().flatMap(visit -> visit.courses().stream()).map(one -> one.course().id())
                .collect(Collectors.toSet());
        var standings = new CourseStandings(tools.chart(), zone());
        return tools.chart().courses.open().stream()
                .filter(course -> !begun.contains(course.id())).map(standings::of)
                .filter(course -> WAITING.contains(course.due(tools.today())))
                .sorted(Comparator.comparing((CourseSummary course) -> course.last().orElse(course.course().opened())))
                .map(course -> new DueLine(tools.chart().patients.get(course.course().patient()).orElseThrow().person(),
                        course, RegionWords.region(course.course().region(), tools.texts())))
                .toList();
    }
}
