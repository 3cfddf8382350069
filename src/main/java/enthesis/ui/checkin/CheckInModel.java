package enthesis.ui.checkin;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Sex;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.screening.CheckIn.AllergiesAsked;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.screening.drug.DrugFinder;
import enthesis.domain.screening.drug.Recognised;
import enthesis.domain.screening.drug.StopDays;
import enthesis.domain.visit.Reading;
import enthesis.ui.kit.section.Desk;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The check-in as it is typed: its rows, and which questions are asked of this patient.
public final class CheckInModel {
    private static final Set<DrugClass> STOPPED = Set.of(DrugClass.NSAID, DrugClass.ASPIRIN_HIGH);

    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<Integer>> medications = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Integer>> allergies = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper warfarin = new ReadOnlyBooleanWrapper();

    public CheckInModel(Desk desk) {
        this.desk = desk;
        desk.reading().subscribe(this::read);
    }

    private void read(Reading reading) {
        medications.set(List.copyOf(reading.sheet().rows(CheckInFields.MEDICATION)));
        allergies.set(List.copyOf(reading.sheet().rows(CheckInFields.ALLERGY)));
        warfarin.set(reading.checkIn().takes(DrugClass.WARFARIN));
    }

    public ReadOnlyObjectProperty<List<Integer>> medications() {
        return medications.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Integer>> allergies() {
        return allergies.getReadOnlyProperty();
    }

    /// INR and its day are asked of who takes warfarin.
    public ReadOnlyBooleanProperty warfarin() {
        return warfarin.getReadOnlyProperty();
    }

    public Optional<LocalDate> lastSession() {
        return desk.now().about().lastSession();
    }

    /// The last session before this visit of each of its courses that had one, by the course's place.
    public SortedMap<Integer, LocalDate> lastSessions() {
        var about = desk.now().about();
        var last = new TreeMap<Integer, LocalDate>();
        about.visit().places().forEach(place -> about.lastSession(about.visit().at(place).course().id())
                .ifPresent(day -> last.put(place, day)));
        return last;
    }

    public boolean asksPregnancy() {
        return desk.now().about().patient().person().sex() != Sex.MALE;
    }

    /// Adds a line as the patient says it, `advil 400 -4d`; its row. A blank line adds nothing.
    public Optional<Integer> add(String line) {
        if (line.isBlank()) {
            return Optional.empty();
        }
        var told = ToldLine.read(line, dates());
        int row = desk.sheet().now().freshRow(CheckInFields.MEDICATION);
        var texts = new TreeMap<Field, String>();
        texts.put(CheckInFields.MEDICATION_LINE, "");
        texts.put(CheckInFields.told(row), told.told());
        told.lastDose().ifPresent(day -> texts.put(CheckInFields.lastDose(row), DateText.written(day)));
        if (finder().read(told.told()) instanceof Recognised.Known known) {
            texts.put(CheckInFields.drugClass(row), Choices.text(known.kind()));
        }
        desk.sheet().edit(texts, desk.say("checkin.added"));
        return Optional.of(row);
    }

    /// What is still to be said of a medication: its kind, or where that is stopped before, the day it was last taken.
    public Optional<Field> open(int row) {
        var now = desk.sheet().now();
        var kind = Choices.in(DrugClass.class, now, CheckInFields.drugClass(row));
        if (kind.isEmpty()) {
            return Optional.of(CheckInFields.drugClass(row));
        }
        return kind.filter(STOPPED::contains).map(_ -> CheckInFields.lastDose(row)).filter(field -> !now.has(field));
    }

    public void remove(int row) {
        desk.sheet().removeRow(CheckInFields.MEDICATION, row, desk.say("checkin.removed"));
    }

    /// Adds an allergy: the substance, and after a comma what happened.
    public Optional<Integer> addAllergy(String line) {
        if (line.isBlank()) {
            return Optional.empty();
        }
        int comma = line.indexOf(',');
        int row = desk.sheet().now().freshRow(CheckInFields.ALLERGY);
        desk.sheet()
                .edit(Map.of(CheckInFields.ALLERGY_LINE, "", CheckInFields.ALLERGIES, Choices.text(AllergiesAsked.LIST),
                        CheckInFields.allergySubstance(row), (comma < 0 ? line : line.substring(0, comma)).strip(),
                        CheckInFields.allergyReaction(row), comma < 0 ? "" : line.substring(comma + 1).strip()),
                        desk.say("checkin.allergyAdded"));
        return Optional.of(row);
    }

    public void removeAllergy(int row) {
        desk.sheet().removeRow(CheckInFields.ALLERGY, row, desk.say("checkin.allergyRemoved"));
    }

    /// In whichever chart of the person.
    public Allergies onRecord() {
        return desk.now().about().everywhere().allergies();
    }

    /// The patient confirms what is on record: it becomes today's answer.
    public void stillSo() {
        var texts = new TreeMap<Field, String>();
        switch (onRecord()) {
            case Allergies.NotAsked _ -> {
            }
            case Allergies.NoneKnown _ -> texts.put(CheckInFields.ALLERGIES, Choices.text(AllergiesAsked.NONE));
            case Allergies.Listed _,Allergies.TakenOver _ -> confirm(desk.now().allergies().before(), texts);
        }
        desk.sheet().edit(texts, desk.say("checkin.stillSoDone"));
    }

    private void confirm(List<Allergy> list, Map<Field, String> texts) {
        texts.put(CheckInFields.ALLERGIES, Choices.text(AllergiesAsked.LIST));
        int row = desk.sheet().now().freshRow(CheckInFields.ALLERGY);
        for (var allergy : list) {
            texts.put(CheckInFields.allergySubstance(row), allergy.substance());
            texts.put(CheckInFields.allergySeverity(row), Choices.text(allergy.severity()));
            texts.put(CheckInFields.allergyReaction(row), allergy.reaction());
            row++;
        }
    }

    /// What the rules say about one medication; the gravest first.
    public Optional<Finding> meaning(int row) {
        return desk.now().findings().stream()
                .filter(finding -> finding.where().group().equals(CheckInFields.MEDICATION)
                        && finding.where().row() == row)
                .findFirst();
    }

    /// How many days before today a drug of the stop rule was last taken; empty for other drugs or without a day.
    public Optional<Long> daysBefore(int row) {
        return medication(row).filter(told -> told.drugClass().filter(STOPPED::contains).isPresent())
                .flatMap(told -> told.lastDose().asValue())
                .map(day -> ChronoUnit.DAYS.between(day, desk.now().about().today()));
    }

    /// How many are asked for of this drug.
    public String daysAsked(int row) {
        var practice = desk.now().about().practice().rules().medication();
        return Integer.toString(medication(row).map(told -> StopDays.before(finder().read(told.told()), practice))
                .orElseGet(() -> practice.before().whole()));
    }

    private DrugFinder finder() {
        return DrugFinder.of(desk.now().about().practice());
    }

    public Optional<ToldMedication> medication(int row) {
        return desk.now().checkIn().medications().stream().filter(told -> told.row() == row).findFirst();
    }

    /// A day that has been, or that nobody knows it.
    Entered<LocalDate> past(String text) {
        return Entered.knownOrNot(text, dates()::readPast);
    }

    /// How days are read at this visit.
    DateText dates() {
        var about = desk.now().about();
        return new DateText(about.today(), about.practice().speech().slashes());
    }
}
