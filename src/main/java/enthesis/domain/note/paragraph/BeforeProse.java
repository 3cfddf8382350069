package enthesis.domain.note.paragraph;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.note.span.Prose;
import enthesis.domain.note.span.Span;
import enthesis.domain.patient.Allergy;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.CountedAllergies;
import enthesis.domain.visit.Reading;
import enthesis.domain.vitals.Measurement;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Before the needle; what was not asked is a gap only where injections followed: vital signs with what was typed where
/// it was converted, pain, health, allergies, drugs.
public final class BeforeProse {

    private static final List<Sign> NEEDED = List.of(Sign.BLOOD_PRESSURE, Sign.HEART_RATE, Sign.TEMPERATURE, Sign.SPO2,
            Sign.WEIGHT);

    private BeforeProse() {}

    public static void write(Prose prose, Reading reading, UnaryOperator<String> regions, boolean done) {
        var pain = new PainProse(prose, reading, done);
        prose.list(Stream.concat(vitals(prose, reading, done).stream(), pain.ofOnlyCourse().stream()).toList());
        pain.ofSeveral(regions);
        TakingProse.write(prose, reading, Set.of(Moment.BEFORE, Moment.REPEAT));
        DrawingProse.write(prose, reading.painDrawing());
        health(prose, reading.checkIn());
        flares(prose, reading, regions);
        wayHome(prose, reading.checkIn());
        allergies(prose, reading.allergies(), done);
        MedicationProse.write(prose, reading);
    }

    private static List<List<Span>> vitals(Prose prose, Reading reading, boolean done) {
        var clauses = new ArrayList<List<Span>>();
        for (var sign : Sign.values()) {
            var field = VitalsFields.reading(sign, Moment.BEFORE);
            var entered = reading.vitals().reading(sign, Moment.BEFORE);
            var key = "note.vital." + field.name();
            if (entered instanceof Entered.NotDone<Measurement>) {
                clauses.add(prose.clause(key, Prose.fact(prose.word("note.notMeasured"), field)));
            } else if (entered.asValue().isPresent()) {
                clauses.add(measured(prose, key, entered.asValue().get(), field,
                        sign == Sign.WEIGHT && reading.vitals().weightStated()));
            } else if (done && NEEDED.contains(sign)) {
                clauses.add(prose.clause(key, prose.gap(field, field.name())));
            }
            again(prose, reading, sign, clauses);
        }
        if (!reading.vitals().site().isEmpty()) {
            clauses.add(prose.clause("note.howTaken",
                    Prose.fact(reading.vitals().site(), VitalsFields.PRESSURE_SITE)));
        }
        reading.vitals().hba1c().asValue().ifPresent(found -> clauses.add(prose.clause("note.vital.hba1c",
                Prose.fact(found.toPlainString() + " %", VitalsFields.HBA1C))));
        return clauses;
    }

    private static List<Span> measured(Prose prose, String key, Measurement found, Field field, boolean stated) {
        var spans = new ArrayList<>(prose.clause(key, Prose.fact(Shown.with(found), field)));
        if (found.converted()) {
            spans.addAll(prose.clause("note.typed", Prose.plain(found.typed() + " " + found.typedIn().sign())));
        }
        if (stated) {
            spans.addAll(prose.clause("note.stated"));
        }
        return spans;
    }

    private static void again(Prose prose, Reading reading, Sign sign, List<List<Span>> clauses) {
        reading.vitals().measured(sign, Moment.REPEAT).ifPresent(found -> clauses.add(prose.clause("note.again",
                Prose.fact(Shown.number(found), VitalsFields.reading(sign, Moment.REPEAT)))));
    }

    private static void health(Prose prose, CheckIn said) {
        answer(prose, said.healthChanged().orElse(Answer.UNKNOWN), "healthChanged", CheckInFields.HEALTH_CHANGED);
        if (!said.healthChange().isBlank()) {
            prose.say("note.healthChange", new Span.Own(said.healthChange().strip(), CheckInFields.HEALTH_CHANGE));
        }
        said.infection().ifPresent(one -> answer(prose, one, "infection", CheckInFields.INFECTION));
        said.pregnant().ifPresent(one -> answer(prose, one, "pregnant", CheckInFields.PREGNANT));
    }

    private static void wayHome(Prose prose, CheckIn said) {
        said.wayHome().ifPresent(one -> prose.say("note.wayHome", Prose.fact(prose.word("home", one),
                CheckInFields.WAY_HOME)));
    }

    /// Of several courses each is named.
    private static void flares(Prose prose, Reading reading, UnaryOperator<String> regions) {
        var visit = reading.about().visit();
        reading.checkIn().flares().forEach((place, one) -> {
            var was = Prose.fact(prose.word("flareWas", one), CheckInFields.flare(place));
            if (visit.courses().size() > 1 && place <= visit.courses().size()) {
                var course = visit.at(place).course();
                prose.say("note.flareOf", was,
                        Prose.plain(IndicationProse.side(prose, course.side()) + " " + regions.apply(course.region())));
            } else {
                prose.say("note.flare", was);
            }
        });
    }

    private static void answer(Prose prose, Answer answer, String question, Field field) {
        switch (answer) {
            case YES, NO -> prose.say("note.sentence", Prose.fact(prose.word(question, answer), field));
            case UNKNOWN -> {
            }
        }
    }

    /// What was said today, and what is on record beside it: neither hides the other.
    private static void allergies(Prose prose, CountedAllergies counted, boolean done) {
        if (counted.unnamed()) {
            prose.say("note.allergies", prose.gap(CheckInFields.ALLERGIES, "allergiesUnnamed"));
        } else if (counted.asked().isPresent()) {
            prose.say("note.allergies", Prose.fact(counted.today().isEmpty()
                    ? prose.word("asked", counted.asked().get())
                    : list(prose, counted.today()), CheckInFields.ALLERGIES));
        } else if (done) {
            prose.say("note.allergies", prose.gap(CheckInFields.ALLERGIES, "allergies"));
        }
        if (!counted.before().isEmpty()) {
            prose.say("note.allergiesOnRecord", Prose.fact(list(prose, counted.before()), CheckInFields.ALLERGIES));
        }
    }

    private static String list(Prose prose, List<Allergy> allergies) {
        return allergies.stream().map(one -> prose.word("note.allergySevere", one.substance(),
                prose.word("severity", one.severity()))).collect(Collectors.joining(", "));
    }
}
