package enthesis.domain.patient.register;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.PatientId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the register form. Names may be in any script, up to 200 letters; one of the two names is enough. Nothing is
/// filled in that was not typed: sex unknown must be chosen, allergies nobody asked about stay not asked.
public final class RegisterForm {
    /// Above this age, in years, the form asks whether the birth date is right.
    public static final int OLDEST_UNASKED = 120;
    private static final int NAME = 200;
    private static final int TELEPHONE = 60;
    private static final int REASON = 400;
    private static final int FEWEST_DIGITS = 3;

    private final Sheet sheet;
    private final DateText dates;
    private final LocalDate today;
    private final Map<Field, Refusal> refusals = new HashMap<>();
    private final List<Field> missing = new ArrayList<>();

    private RegisterForm(Sheet sheet, DateText dates, LocalDate today) {
        this.sheet = sheet;
        this.dates = dates;
        this.today = today;
    }

    /// Reads the sheet for the chart `id`, which says `before` if it is there already: what that lists as an allergy
    /// leaves it with a reason only.
    public static Registration read(Sheet sheet, DateText dates, LocalDate today, PatientId id,
            Optional<Patient> before) {
        return new RegisterForm(sheet, dates, today).read(id, before);
    }

    private Registration read(PatientId id, Optional<Patient> before) {
        var family = limited(RegisterFields.FAMILY, NAME);
        var given = limited(RegisterFields.GIVEN, NAME);
        if (family.isEmpty() && given.isEmpty()) {
            missing.add(RegisterFields.FAMILY);
        }
        var born = BirthDate.read(sheet.text(RegisterFields.BORN), dates);
        required(RegisterFields.BORN, born);
        var questions = questions(born);
        var sex = Choices.read(Sex.class, sheet.text(RegisterFields.SEX));
        if (sex.isEmpty()) {
            missing.add(RegisterFields.SEX);
        }
        var telephone = telephone();
        var number = number();
        var allergies = new AllergyRows(sheet, dates, today, before.map(Patient::allergies)).read(refusals, missing);
        var off = before.map(Patient::allergies).map(known -> known.without(allergies)).orElse(List.of());
        if (limited(RegisterFields.ALLERGY_REASON, REASON).isEmpty() && !off.isEmpty()) {
            missing.add(RegisterFields.ALLERGY_REASON);
        }
        var alerts = new AlertTicks(sheet, dates, today).read(refusals);
        if (!refusals.isEmpty() || !missing.isEmpty() || !questions.isEmpty()) {
            return new Registration(Optional.empty(), born, refusals, missing, questions, off);
        }
        var person = new Person(id, number.orElseThrow(), family, given, born.asValue().orElseThrow(),
                sex.orElseThrow(), telephone);
        var patient = new Patient(person, allergies, alerts,
                before.map(Patient::weighed).orElse(Weighed.NEVER));
        return new Registration(Optional.of(patient), born, refusals, missing, questions, off);
    }

    private Map<Field, Refusal> questions(Entered<LocalDate> born) {
        int age = born.asValue().map(day -> day.until(today).getYears()).orElse(0);
        return age > OLDEST_UNASKED && !sheet.has(RegisterFields.AGE_RIGHT)
                ? Map.of(RegisterFields.BORN, Refusal.of("patient.ask.age", Integer.toString(age)))
                : Map.of();
    }

    private void required(Field field, Entered<?> entered) {
        entered.asRefusal().ifPresent(refusal -> refusals.put(field, refusal));
        if (entered instanceof Entered.Empty<?>) {
            missing.add(field);
        }
    }

    private String limited(Field field, int most) {
        var text = plain(sheet.text(field));
        if (text.length() > most) {
            refusals.put(field, Refusal.of("patient.refused.tooLong", Integer.toString(most)));
        }
        return text;
    }

    /// Without control characters and outer blanks, inner blanks as one.
    static String plain(String typed) {
        return typed.replaceAll("\\p{Cntrl}", " ").strip().replaceAll("\\s+", " ");
    }

    private String telephone() {
        var text = limited(RegisterFields.TELEPHONE, TELEPHONE);
        if (!text.isEmpty() && text.replaceAll("\\D", "").length() < FEWEST_DIGITS) {
            refusals.put(RegisterFields.TELEPHONE, Refusal.of("patient.refused.telephone"));
        }
        return text;
    }

    private Optional<ChartNumber> number() {
        var text = plain(sheet.text(RegisterFields.NUMBER));
        if (text.isEmpty()) {
            missing.add(RegisterFields.NUMBER);
            return Optional.empty();
        }
        try {
            return Optional.of(new ChartNumber(text));
        } catch (IllegalArgumentException _) {
            refusals.put(RegisterFields.NUMBER, Refusal.of("patient.refused.number"));
            return Optional.empty();
        }
    }

    /// The form filled with what the chart says, for editing.
    public static Sheet sheet(Patient patient) {
        var person = patient.person();
        var sheet = Sheet.EMPTY.with(Map.of(RegisterFields.FAMILY, person.family(), RegisterFields.GIVEN,
                person.given(), RegisterFields.BORN, DateText.written(person.born()), RegisterFields.SEX,
                Choices.text(person.sex()), RegisterFields.TELEPHONE, person.telephone(), RegisterFields.NUMBER,
                person.number().value(), RegisterFields.ALLERGIES, state(patient.allergies())));
        return sheet.with(AllergyRows.texts(patient.allergies())).with(AlertTicks.texts(patient.alerts()));
    }

    private static String state(Allergies allergies) {
        return switch (allergies) {
            case Allergies.NotAsked _ -> "not-asked";
            case Allergies.NoneKnown _ -> "none";
            case Allergies.Listed _,Allergies.TakenOver _ -> "list";
        };
    }
}
