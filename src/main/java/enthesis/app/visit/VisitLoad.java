package enthesis.app.visit;

import enthesis.app.desk.Tools;
import enthesis.app.door.OpenChart;
import enthesis.app.patient.BoardReader;
import enthesis.domain.board.CourseSoFar;
import enthesis.domain.consent.ConsentTexts;
import enthesis.domain.course.Course;
import enthesis.domain.course.candidacy.KeptAnswers;
import enthesis.domain.entry.Sheet;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.map.Atlas;
import enthesis.domain.patient.Patient;
import enthesis.domain.practice.Practice;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.domain.solution.shelf.Shelf;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Visit;
import enthesis.storage.draft.NotKept;
import enthesis.storage.trail.NotPermitted;
import enthesis.ui.map.plan.Repertoire;
import enthesis.ui.note.signed.SignedNote;
import enthesis.ui.vitals.Earlier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A visit as it lies in the chart, with what was typed after its rows were last written: `kept` is what the rows hold,
/// `sheet` what was typed, `atlas` the structures in the practice's words, `usual` the solutions of its formulary.
public record VisitLoad(Circumstances about, Sheet kept, Sheet sheet, Earlier earlier, Atlas atlas,
        Repertoire repertoire, List<UsualSolution> usual, Optional<SignedNote> signed) {

    /// For the lists, which cannot go on without it.
    public static VisitLoad now(Tools tools, VisitId id) {
        try {
            return of(tools, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same, where nothing is needed but what the visit says: without what is shown beside it.
    public static Reading reading(Tools tools, VisitId id) {
        try {
            var now = Typed.of(tools, id);
            return Reading.of(now.about, now.sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// On the chart's thread.
    public static VisitLoad of(Tools tools, VisitId id) throws IOException {
        var chart = tools.chart();
        var now = Typed.of(tools, id);
        var visit = now.about.visit();
        var zone = now.about.zone();
        return new VisitLoad(now.about, now.kept, now.sheet,
                new EarlierVitals(zone, visit, now.about.practice().speech()).of(
                        chart.visits.measurements(visit.patient()), chart.visits.pains(visit.patient())),
                chart.structures.now(), new Repertoire(chart.protocols.now(), chart.visits.injected(visit,
                        now.about.linked().stream().map(Patient::person).toList(), zone)),
                chart.formulary.now(), new SignedVisit(tools, visit).note());
    }

    /// What is judged, and what was kept and typed of it.
    private record Typed(Circumstances about, Sheet kept, Sheet sheet) {
        static Typed of(Tools tools, VisitId id) throws IOException {
            var chart = tools.chart();
            var visit = chart.visits.find(id).orElseThrow();
            var kept = chart.visits.sheet(id);
            var draft = chart.drafts.read().get(VisitKeeper.subject(id));
            var sheet = draft == null || visit.state() != Visit.State.OPEN ? kept : kept.with(draft.changes());
            var patient = chart.patients.besides(id, visit.patient()).orElseThrow();
            var linked = chart.links.others(visit.patient()).stream()
                    .map(other -> chart.patients.get(other).orElseThrow()).toList();
            var about = new Circumstances(patient, visit, practice(tools, id), tools.ground().clock().instant(),
                    tools.ground().clock().getZone(), chart.user().name(), chart.visits.besides(visit), linked);
            var whole = about.stocked(shelf(chart, about)).asked(asked(chart, about)).reading(texts(chart, about))
                    .witnessing(witnessed(chart, visit)).after(before(tools, visit));
            return new Typed(whole, settled(chart, whole, kept, sheet), sheet);
        }
    }

    /// What somebody else typed and never kept is kept under their name before another goes on (rulings.md 3); where it
    /// can't be, it stays a draft.
    private static Sheet settled(OpenChart chart, Circumstances about, Sheet kept, Sheet sheet) throws NotKept {
        var subject = VisitKeeper.subject(about.visit().id());
        var draft = chart.drafts.read().get(subject);
        if (sheet.equals(kept) || draft == null || draft.who().equals(chart.user().id())) {
            return kept;
        }
        try {
            chart.visits.keep(Reading.of(about, sheet), draft.who());
        } catch (NotPermitted _) {
            return kept;
        }
        chart.chart.checkpoint();
        chart.drafts.clear(subject);
        return sheet;
    }

    /// What is signed was judged by the numbers of its day.
    private static Practice practice(Tools tools, VisitId id) {
        return tools.chart().notes.signed(id).map(signed -> tools.chart().thresholds.practice(signed.at()))
                .orElseGet(tools.chart().thresholds::practice);
    }

    /// What is tapped after the signature is told in the days after.
    private static List<Emergency> witnessed(OpenChart chart, Visit visit) {
        return visit.state() == Visit.State.OPEN ? chart.emergencies.of(visit.id()) : List.of();
    }

    /// How a course stands by now says nothing of a visit that is signed.
    private static Map<CourseId, CourseSoFar> before(Tools tools, Visit visit) {
        return visit.state() == Visit.State.OPEN
                ? visit.courses().stream().map(Attended::course)
                        .collect(Collectors.toMap(Course::id, new BoardReader(tools)::before))
                : Map.of();
    }

    /// How the practice words its consents by now says nothing of a visit that is signed.
    private static ConsentTexts texts(OpenChart chart, Circumstances about) {
        return about.visit().state() == Visit.State.OPEN
                ? ConsentTexts.of(chart.wordings.now())
                : ConsentTexts.NOT_ASKED;
    }

    /// In whichever chart of the person; what is answered later says nothing of a visit that is signed.
    private static KeptAnswers asked(OpenChart chart, Circumstances about) {
        return about.visit().state() == Visit.State.OPEN
                ? chart.candidacy.of(Stream.concat(Stream.of(about.patient()), about.linked().stream())
                        .map(Patient::id).toList())
                : KeptAnswers.NOT_ASKED;
    }

    /// What stands on the shelf now says nothing of a visit that is signed.
    private static Shelf shelf(OpenChart chart, Circumstances about) {
        if (about.visit().state() != Visit.State.OPEN) {
            return Shelf.EMPTY;
        }
        var person = Stream.concat(Stream.of(about.patient()), about.linked().stream())
                .map(one -> one.person().id()).toList();
        return new Shelf(chart.shelf.all(), chart.recall.elsewhere(about.today(), about.zone(), person));
    }
}
