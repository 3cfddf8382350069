package enthesis.domain.screening;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Severity;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Practice;
import enthesis.domain.value.Bounds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads the check-in from a sheet.
public final class CheckInReader {
    private final DateText dates;
    private final Bounds inr;

    public CheckInReader(Practice practice, LocalDate today) {
        dates = new DateText(today, practice.speech().slashes());
        inr = new Bounds(BigDecimal.ZERO, practice.rules().visit().hardestInr().value());
    }

    public CheckIn read(Sheet sheet) {
        return new CheckIn(medications(sheet), sheet.has(CheckInFields.NO_OTHER_MEDICATION),
                Choices.in(CheckIn.AllergiesAsked.class, sheet, CheckInFields.ALLERGIES), allergies(sheet),
                Answer.in(sheet, CheckInFields.HEALTH_CHANGED), sheet.text(CheckInFields.HEALTH_CHANGE),
                Answer.in(sheet, CheckInFields.DRUGS_CHANGED), Answer.in(sheet, CheckInFields.INFECTION),
                Answer.in(sheet, CheckInFields.PREGNANT), Answer.in(sheet, CheckInFields.NEEDLE_FEAR),
                Choices.in(CheckIn.WayHome.class, sheet, CheckInFields.WAY_HOME),
                Choices.in(CheckIn.Thinner.class, sheet, CheckInFields.THINNER),
                flares(sheet),
                Entered.knownOrNot(sheet.text(CheckInFields.INR),
                        text -> NumberText.within(NumberText.read(text), inr, "INR")),
                Entered.knownOrNot(sheet.text(CheckInFields.INR_DATE), dates::readPast));
    }

    private static SortedMap<Integer, CheckIn.Flare> flares(Sheet sheet) {
        var flares = new TreeMap<Integer, CheckIn.Flare>();
        Stream.concat(Stream.of(1), sheet.rows(CheckInFields.CHECK_IN).stream())
                .forEach(place -> Choices.in(CheckIn.Flare.class, sheet, CheckInFields.flare(place))
                        .ifPresent(flare -> flares.put(place, flare)));
        return flares;
    }

    private List<ToldMedication> medications(Sheet sheet) {
        return sheet.rows(CheckInFields.MEDICATION).stream()
                .map(row -> new ToldMedication(row, sheet.text(CheckInFields.told(row)),
                        sheet.text(CheckInFields.use(row)),
                        Choices.in(DrugClass.class, sheet, CheckInFields.drugClass(row)),
                        Entered.knownOrNot(sheet.text(CheckInFields.lastDose(row)), dates::readPast),
                        sheet.text(CheckInFields.necessary(row)).strip(),
                        new Consulted(Answer.in(sheet, CheckInFields.consulted(row)),
                                sheet.text(CheckInFields.consultedWho(row)).strip())))
                .toList();
    }

    private static List<ToldAllergy> allergies(Sheet sheet) {
        return sheet.rows(CheckInFields.ALLERGY).stream()
                .filter(row -> !sheet.text(CheckInFields.allergySubstance(row)).isBlank())
                .map(row -> new ToldAllergy(row, sheet.text(CheckInFields.allergySubstance(row)),
                        Choices.in(Severity.class, sheet, CheckInFields.allergySeverity(row)),
                        sheet.text(CheckInFields.allergyReaction(row))))
                .toList();
    }
}
