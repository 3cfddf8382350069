package enthesis.ui.patient;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.find.Duplicates;
import enthesis.domain.patient.find.Likeness;
import enthesis.domain.patient.find.Part.Meaning;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.patient.register.RegisterFields;
import enthesis.domain.patient.register.RegisterForm;
import enthesis.domain.patient.register.Registration;
import enthesis.domain.value.PatientId;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Registering a person, or editing one. Likely duplicates are named while typing; what is missing is shown once
/// somebody wanted to keep it.
public final class RegisterModel {
    public final SheetModel sheet;
    public final ObjectProperty<Registration> reading;
    public final ObjectProperty<List<Likeness>> alike = new SimpleObjectProperty<>(List.of());
    public final BooleanProperty wanted = new SimpleBooleanProperty();
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    /// Whether a chart is edited that is there already.
    public final boolean editing;

    private final PatientId id;
    private final Optional<Patient> before;
    private final Work work;
    private final RegisterDesk desk;
    private final Texts texts;
    private final LocalDate today;
    private final DateText dates;
    private final Consumer<Patient> kept;
    private Duplicates.Known compared = new Duplicates.Known("", "", Optional.empty());

    private RegisterModel(Work work, RegisterDesk desk, Today when, Optional<Patient> before, Consumer<Patient> kept) {
        this.work = work;
        this.desk = desk;
        this.texts = when.texts;
        this.today = when.day;
        this.dates = new DateText(when.day, when.slashes);
        this.kept = kept;
        this.editing = before.isPresent();
        this.id = before.map(Patient::id).orElseGet(PatientId::fresh);
        this.before = before;
        this.sheet = new SheetModel(before.map(RegisterForm::sheet).orElse(Sheet.EMPTY));
        this.reading = new SimpleObjectProperty<>(read());
        sheet.sheet().subscribe(_ -> reading.set(read()));
        reading.subscribe(_ -> compare());
        sheet.onEdit(this::edited);
    }

    /// The day and how dates and sentences are written on it.
    public record Today(LocalDate day, DateText.Slashes slashes, Texts texts) {}

    /// A new person, begun with the number proposed and with what was typed to find them.
    public static RegisterModel register(Work work, RegisterDesk desk, Today when, Begun begun,
            Consumer<Patient> kept) {
        var model = new RegisterModel(work, desk, when, Optional.empty(), kept);
        model.sheet.reset(begun.proposed().with(begun(begun.query)));
        return model;
    }

    /// What a new person is begun with: the next chart number, and what was typed to find them.
    public record Begun(ChartNumber number, PatientQuery query) {

        /// What the program proposes and nobody typed.
        public Sheet proposed() {
            return Sheet.EMPTY.with(RegisterFields.NUMBER, number.value());
        }
    }

    public static RegisterModel edit(Work work, RegisterDesk desk, Today when, Patient patient,
            Consumer<Patient> kept) {
        return new RegisterModel(work, desk, when, Optional.of(patient), kept);
    }

    private static Map<Field, String> begun(PatientQuery query) {
        var texts = new HashMap<Field, String>();
        for (var part : query.parts()) {
            switch (part.meanings().isEmpty() ? new Meaning.Birthday("") : part.meanings().getFirst()) {
                case Meaning.Name _ -> texts.merge(texts.containsKey(RegisterFields.FAMILY)
                        ? RegisterFields.GIVEN
                        : RegisterFields.FAMILY, part.typed(), (one, other) -> one + " " + other);
                case Meaning.Born(var from, var to) when from.equals(to) ->
                    texts.put(RegisterFields.BORN, DateText.written(from));
                case Meaning.Born _,Meaning.Birthday _,Meaning.Numbered _ -> {
                }
                case Meaning.Telephone _ -> texts.put(RegisterFields.TELEPHONE, part.typed());
            }
        }
        return texts;
    }

    private Registration read() {
        return RegisterForm.read(sheet.now(), dates, today, id, before);
    }

    /// Allergies that were edited were asked today.
    private void edited(Map<Field, String> changes) {
        failure.set("");
        boolean asked = changes.keySet().stream().anyMatch(field -> field.equals(RegisterFields.ALLERGIES)
                || field.group().equals(RegisterFields.ALLERGY));
        if (asked && !changes.containsKey(RegisterFields.ALLERGIES_ASKED)
                && sheet.now().has(RegisterFields.ALLERGIES_ASKED)) {
            sheet.type(RegisterFields.ALLERGIES_ASKED, DateText.written(today));
        }
    }

    private void compare() {
        var typed = sheet.now();
        var known = new Duplicates.Known(typed.text(RegisterFields.FAMILY), typed.text(RegisterFields.GIVEN),
                reading.get().born().asValue());
        if (known.equals(compared)) {
            return;
        }
        compared = known;
        work.run(() -> desk.alike().apply(known, editing ? Optional.of(id) : Optional.empty()), found -> {
            if (known.equals(compared)) {
                alike.set(found);
            }
        }, failed -> failure.set(texts.of(failed)));
    }

    /// Keeps the chart if nothing is missing or refused.
    public void keep() {
        wanted.set(true);
        reading.get().patient().ifPresent(patient -> work.run(() -> desk.keep().apply(patient, reason()), holder -> {
            if (holder.isEmpty()) {
                kept.accept(patient);
            } else {
                failure.set(texts.say("patient.taken", holder.get().shown()));
            }
        }, failed -> failure.set(texts.of(failed))));
    }

    private String reason() {
        return reading.get().off().isEmpty() ? "" : sheet.now().text(RegisterFields.ALLERGY_REASON).strip();
    }

    public DateText dates() {
        return dates;
    }

    /// A further line of the list of allergies.
    public void addAllergy() {
        int row = sheet.now().freshRow(RegisterFields.ALLERGY);
        sheet.edit(Map.of(RegisterFields.ALLERGIES, "list", RegisterFields.added(row), "yes"),
                texts.say("patient.allergy.add"));
    }

    public void removeAllergy(int row) {
        sheet.removeRow(RegisterFields.ALLERGY, row, texts.say("patient.allergy.remove"));
    }
}
