package enthesis.app;

import enthesis.app.door.OpenChart;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.PointFields;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.patient.Sex;
import enthesis.domain.picture.PictureFields;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts another canary word into every field of every form, as a draft and into the chart, signs, adds, voids, makes
/// papers that nobody takes, and then breaks down with the chart open.
final class CanaryChild {
    static final int BROKE_DOWN = 9;
    private static final Clock CLOCK = Clock.systemUTC();

    private CanaryChild() {}

    static void main(String[] args) throws Exception {
        Clinic.found(Path.of(args[0]), CLOCK, chart -> {
            fill(chart, new Canaries());
            Runtime.getRuntime().halt(BROKE_DOWN);
            return chart;
        });
    }

    private static void fill(OpenChart chart, Canaries canaries) throws Exception {
        var who = chart.user().id();
        var person = Clinic.person(1, canaries.next(), canaries.next(), Sex.FEMALE);
        var course = Clinic.patient(chart, 1, person, "ankle-foot", Side.RIGHT);
        Map<Field, String> typed = new HashMap<>();
        for (var field : EveryField.all()) {
            typed.put(field, canaries.next());
        }
        var inTheVisit = new HashMap<>(typed);
        inTheVisit.keySet().removeIf(field -> field.group().equals(PictureFields.PICTURE)
                || field.equals(PointFields.picture(1))); // names a file, not a word
        chart.drafts.append("visit/1", who, CLOCK.instant(), typed);
        chart.drafts.compact();
        for (var field : typed.keySet()) {
            chart.drafts.append("visit/1", who, CLOCK.instant(), Map.of(field, canaries.next()));
        }
        var visit = chart.visits.begin(person.id(), List.of(course.id()), who);
        chart.visits.keep(reading(chart, visit, Sheet.of(inTheVisit)), who);
        chart.visits.voidOpen(visit, canaries.next(), who);
        signed(chart, canaries, chart.visits.begin(person.id(), List.of(course.id()), who));
        chart.clinics.keep(new enthesis.domain.people.Clinic(Clinic.NAME, canaries.next(), canaries.next(),
                new enthesis.domain.people.Clinic.Copies(canaries.next(), canaries.next())), who);
        chart.chart.checkpoint();
    }

    private static void signed(OpenChart chart, Canaries canaries, Visit visit) throws Exception {
        var who = chart.user().id();
        var bytes = canaries.next().getBytes(StandardCharsets.UTF_8);
        chart.visits.keep(reading(chart, visit, Cases.seedVisit()), who);
        chart.notes.sign(visit, Ending.INJECTED, bytes, bytes, who);
        chart.notes.add(visit, new AddendumText(Addendum.Kind.CORRECTION, canaries.next(), canaries.next(),
                canaries.next()), who);
    }

    private static Reading reading(OpenChart chart, Visit visit, Sheet sheet) {
        return Reading.of(new Circumstances(chart.patients.get(visit.patient()).orElseThrow(), visit, Cases.PRACTICE,
                CLOCK.instant(), CLOCK.getZone(), Clinic.WHO, List.of()), sheet);
    }
}
