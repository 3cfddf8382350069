package enthesis.ui.vitals;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Level;
import enthesis.domain.patient.Alert;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.VitalLimits;
import enthesis.domain.value.Bounds;
import enthesis.domain.visit.Reading;
import enthesis.domain.vitals.Measurement;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.Taken;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.pain.Pain;
import enthesis.domain.vitals.pain.PainFields;
import enthesis.domain.vitals.rule.ReconsiderRule;
import enthesis.domain.vitals.rule.Stamping;
import enthesis.ui.kit.section.Desk;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The vitals as they are typed: which rows are asked for today, and what is computed beside them.
public final class VitalsModel {
    private static final Set<Sign> AFTER = Set.of(Sign.BLOOD_PRESSURE, Sign.HEART_RATE, Sign.RESPIRATION,
            Sign.TEMPERATURE, Sign.SPO2);
    public static final Field PRESSURE = VitalsFields.reading(Sign.BLOOD_PRESSURE, Moment.BEFORE);
    public static final Field PRESSURE_AGAIN = VitalsFields.reading(Sign.BLOOD_PRESSURE, Moment.REPEAT);

    private final Desk desk;
    private final ReadOnlyBooleanWrapper again = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper glucose = new ReadOnlyBooleanWrapper();

    public VitalsModel(Desk desk) {
        this.desk = desk;
        desk.reading().subscribe(this::read);
        desk.sheet().onEdit(this::stamp);
    }

    /// Whether a second blood pressure reading has its row: offered or demanded by the rules, or already typed.
    public ReadOnlyBooleanProperty again() {
        return again.getReadOnlyProperty();
    }

    /// Whether glucose is asked: of diabetics and of those who take something for it.
    public ReadOnlyBooleanProperty glucose() {
        return glucose.getReadOnlyProperty();
    }

    public boolean takenAfterwards(Sign sign) {
        return AFTER.contains(sign);
    }

    /// An answer, never a value.
    public void notMeasured(Field field) {
        desk.sheet().edit(Map.of(field, VitalsFields.NOT_MEASURED), desk.say("vitals.notMeasuredDone"));
    }

    /// Today's number for the sparkline: the one that counts.
    public Optional<BigDecimal> today(Sign sign) {
        return desk.now().vitals().counting(sign).map(Measurement::value);
    }

    /// The same of the pain of the course at this place of the visit.
    public Optional<BigDecimal> today(int place, Pain pain) {
        return desk.now().pain(place).score(pain).asValue().map(BigDecimal::valueOf);
    }

    /// Whether today's measurement that counts lies in the usual range of an adult at rest, both numbers of a blood
    /// pressure in theirs; true while there is none.
    public boolean usual(Sign sign) {
        var rule = new ReconsiderRule(desk.now().about().practice(), false);
        return desk.now().vitals().counting(sign).map(rule::usual).orElse(true);
    }

    /// The usual range of an adult at rest; blood pressure is drawn by its systolic number.
    public Optional<Bounds> band(Sign sign) {
        var name = sign == Sign.BLOOD_PRESSURE ? "systolic" : sign.key();
        return desk.now().about().practice().vitals().band(name).map(VitalLimits.Band::bounds);
    }

    private void read(Reading reading) {
        var sheet = reading.sheet();
        var patient = reading.about().everywhere();
        again.set(sheet.has(PRESSURE_AGAIN) || desk.marks().at(PRESSURE_AGAIN).get().isPresent()
                || desk.marks().at(PRESSURE).get().filter(mark -> askedTwice(mark.level())).isPresent());
        glucose.set(patient.has(Alert.Kind.DIABETES) || reading.checkIn().takes(DrugClass.GLUCOSE_LOWERING)
                || sheet.has(VitalsFields.reading(Sign.GLUCOSE, Moment.BEFORE)) || sheet.has(VitalsFields.HBA1C));
    }

    /// Writes down when it was typed, in the same breath and without a step of its own.
    private void stamp(Map<Field, String> changes) {
        var about = desk.now().about();
        var stamps = new Stamping(about.practice()).of(desk.sheet().now(), changes.keySet(),
                new Taken(desk.clock().instant(), about.userName()));
        if (!stamps.isEmpty()) {
            desk.sheet().along(stamps);
        }
    }

    /// The worst pain of the course at this place of the visit asks for one thing more; so does an answer to it.
    public boolean asksNeuro(int place) {
        return desk.now().findings().stream().anyMatch(one -> one.where().equals(PainFields.of(place, Pain.NOW))
                && one.rule().startsWith("NRS-"))
                || desk.now().pain(place).neuro().isPresent();
    }

    private static boolean askedTwice(Level level) {
        return level == Level.STOP || level == Level.CAUTION;
    }
}
