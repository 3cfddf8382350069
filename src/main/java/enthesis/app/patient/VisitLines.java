package enthesis.app.patient;

import enthesis.app.desk.Tools;
import enthesis.app.visit.VisitLoad;
import enthesis.domain.entry.Choices;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.storage.note.SignedNote;
import enthesis.storage.visit.Given;
import enthesis.storage.visit.Sitting;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.patient.chart.DocumentLine;
import enthesis.ui.patient.chart.SessionLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The lines of a patient's visits: their sessions, and the documents that were signed of them. Of a visit that is over
/// its rows say what was given; of an open one what was typed, which its rows may not have yet.
record VisitLines(Tools tools, SoFar known, Map<VisitId, SignedNote> notes, Set<VisitId> wrong,
        Map<VisitId, Given> given) {

    /// On the chart's thread.
    static VisitLines of(Tools tools, SoFar known) {
        var ids = known.visits().stream().map(Visit::id).toList();
        var chart = tools.chart();
        return new VisitLines(tools, known, chart.notes.signed(ids), chart.notes.inError(ids),
                chart.visits.given(ids));
    }

    /// The oldest first.
    List<SessionLine> sessions() {
        return known.visits().reversed().stream().flatMap(this::sessions).toList();
    }

    /// The newest first.
    List<DocumentLine> documents() {
        return known.visits().stream().flatMap(visit -> note(visit).map(note -> document(visit, note)).stream())
                .toList();
    }

    private Optional<SignedNote> note(Visit visit) {
        return Optional.ofNullable(notes.get(visit.id()));
    }

    private Stream<SessionLine> sessions(Visit visit) {
        var says = says(visit);
        return visit.courses().stream().map(attended -> line(visit, attended, says));
    }

    private SessionLine line(Visit visit, Attended attended, String says) {
        var course = attended.course().id();
        return new SessionLine(visit.id(), course, attended.session(), LocalDate.ofInstant(visit.performed(), zone()),
                visit.state(), says, known.sittings().contains(new Sitting(visit.id(), course)));
    }

    /// How it ended if not with injections, what was given, and when a late entry was entered.
    private String says(Visit visit) {
        var all = all(visit);
        var points = Stream.of(tools.say("visit.state.points", Integer.toString(all.points()),
                all.volume().toString())).filter(_ -> all.points() > 0);
        var late = Stream.of(visit).filter(Visit::late).map(one -> tools.say("app.enteredLate",
                tools.texts().date(LocalDate.ofInstant(one.entered(), zone()))));
        return Stream.of(inError(visit), ended(visit), points, late).flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    private Given all(Visit visit) {
        if (visit.state() != Visit.State.OPEN) {
            return given.getOrDefault(visit.id(), Given.NOTHING);
        }
        var totals = VisitLoad.reading(tools, visit.id()).totals();
        return new Given(totals.pointsGiven(), totals.given());
    }

    private Stream<String> inError(Visit visit) {
        return wrong.contains(visit.id()) ? Stream.of(tools.say("app.inError")) : Stream.empty();
    }

    private Stream<String> ended(Visit visit) {
        return note(visit).map(SignedNote::ending).filter(one -> one != Ending.INJECTED)
                .map(one -> tools.say("app.ended." + Choices.text(one))).stream();
    }

    private DocumentLine document(Visit visit, SignedNote note) {
        var title = Stream.concat(Stream.of(tools.say("app.note", RegionWords.of(visit, tools.texts()))),
                inError(visit)).collect(Collectors.joining(", "));
        return new DocumentLine(visit.id(), title, LocalDate.ofInstant(note.at(), zone()));
    }

    private ZoneId zone() {
        return tools.ground().clock().getZone();
    }
}
