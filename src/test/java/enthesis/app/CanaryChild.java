package enthesis.app;

import enthesis.app.door.Ground;
import enthesis.app.door.OpenChart;
import enthesis.app.exchange.form.ExportSource;
import enthesis.app.exchange.out.ExportAtOnce;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.extract.ExtractFormat;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.extract.ExtractShape;
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
import enthesis.domain.words.Words;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.Shipped;
import enthesis.ui.kit.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

/// Puts another canary word into every field of every form, as a draft and into the chart, signs, adds, voids, makes an
/// export of every form that is called off with all of it written, and then breaks down with the chart open.
final class CanaryChild {
    static final int BROKE_DOWN = 9;
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Texts TEXTS = new Texts(new Words(Locale.ENGLISH));
    private static final String READ_AGAIN = TEXTS.say("export.line.checking");

    private CanaryChild() {}

    static void main(String[] args) throws Exception {
        Clinic.found(Path.of(args[0]), CLOCK, chart -> {
            fill(chart, new Canaries());
            calledOff(chart, Path.of(args[0]), Path.of(args[1]));
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

    /// Of every form in every shape: called off with all of it written.
    private static void calledOff(OpenChart chart, Path folder, Path beside) throws Exception {
        var ground = new Ground(ChartFolder.at(folder), new LocalDisk(), CLOCK, Shipped.load());
        var export = new ExportAtOnce(new ExportSource(chart, ground, TEXTS),
                chart.user().id());
        for (var format : ExtractFormat.values()) {
            for (var shape : ExtractShape.values()) {
                boolean whole = true;
                try {
                    export.run(new ExtractScope.Everybody(), format, beside.resolve("gone" + shape.ending()), said -> {
                        if (said.equals(READ_AGAIN)) {
                            throw new CancellationException();
                        }
                    });
                } catch (CancellationException _) {
                    whole = false;
                }
                if (whole) {
                    throw new IllegalStateException("not called off: " + format + " " + shape);
                }
            }
        }
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
