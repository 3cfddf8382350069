package enthesis.domain.visit.fact;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Sheet;
import enthesis.domain.entry.TimeText;
import enthesis.domain.map.Points;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.picture.OwnPictures;
import enthesis.domain.screening.CheckInReader;
import enthesis.domain.solution.MixtureReader;
import enthesis.domain.value.Bounds;
import enthesis.domain.value.Side;
import enthesis.domain.visit.AftercareFields;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.ObservationFields;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.vitals.VitalsReader;
import enthesis.domain.vitals.pain.PainReader;
import enthesis.domain.vitals.pain.PainScores;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a whole sheet into facts.
public final class FactsReader {
    private static final Bounds MINUTES = Bounds.of("0", "1440");

    private final Circumstances about;

    public FactsReader(Circumstances about) {
        this.about = about;
    }

    public Facts read(Sheet sheet) {
        var checkIn = new CheckInReader(about.practice(), about.today()).read(sheet);
        var vitals = new VitalsReader(about.practice()).read(sheet);
        var solutions = new MixtureReader(about.practice(), about.today()).read(sheet);
        var points = Points.read(sheet);
        var totals = Tally.of(points, solutions);
        var elsewhere = Elsewhere.read(sheet);
        var ceiling = new TodaysCeiling(about, elsewhere).of(vitals, solutions, totals);
        return new Facts(checkIn, vitals, pains(sheet), PainDrawing.read(sheet), solutions, timeOut(sheet),
                procedure(sheet), points, OwnPictures.read(sheet), observation(sheet), aftercare(sheet),
                Choices.in(Ending.class, sheet, NoteFields.ENDING), totals,
                elsewhere, ceiling);
    }

    private List<PainScores> pains(Sheet sheet) {
        var reader = new PainReader(about.practice().vitals());
        return about.visit().places().map(place -> reader.read(sheet, place)).toList();
    }

    private TimeOut timeOut(Sheet sheet) {
        return new TimeOut(Answer.in(sheet, TimeOutFields.NAME_SAID), Answer.in(sheet, TimeOutFields.BIRTH_DATE_SAID),
                Answer.in(sheet, TimeOutFields.PROCEDURE), sides(sheet),
                Answer.in(sheet, TimeOutFields.SITE_MARKED),
                Answer.in(sheet, TimeOutFields.CONSENT), Answer.in(sheet, TimeOutFields.ALLERGIES),
                Answer.in(sheet, TimeOutFields.ANTICOAGULANT), sheet.text(TimeOutFields.PARTICIPANTS).strip(),
                sheet.text(TimeOutFields.COMMENT).strip(), instant(sheet.text(TimeOutFields.COMPLETED)));
    }

    private List<TimeOut.SideSaid> sides(Sheet sheet) {
        return about.visit().places().map(place -> new TimeOut.SideSaid(
                Choices.in(Side.class, sheet, TimeOutFields.side(place)),
                sheet.text(TimeOutFields.sideTyped(place)).strip())).toList();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static ProcedureLine procedure(Sheet sheet) {
        return new ProcedureLine(TimeText.read(sheet.text(ObservationFields.START)),
                TimeText.read(sheet.text(ObservationFields.END)), sheet.text(TimeOutFields.POSITION).strip(),
                sheet.text(TimeOutFields.ANTISEPTIC),
                Choices.in(ProcedureLine.Gloves.class, sheet, TimeOutFields.GLOVES),
                Choices.in(ProcedureLine.Guidance.class, sheet, TimeOutFields.GUIDANCE),
                Choices.in(ProcedureLine.Aspiration.class, sheet, ObservationFields.ASPIRATION),
                sheet.text(ObservationFields.PARAESTHESIA).strip(),
                Choices.in(ProcedureLine.Tolerance.class, sheet, ObservationFields.TOLERANCE),
                new ProcedureLine.Ultrasound(
                        Choices.in(ProcedureLine.Anatomy.class, sheet, ObservationFields.ANATOMY),
                        Answer.in(sheet, ObservationFields.NEEDLE_SEEN),
                        Answer.in(sheet, ObservationFields.IMAGE_KEPT)),
                ulnar(sheet));
    }

    private static Map<Side, ProcedureLine.Ulnar> ulnar(Sheet sheet) {
        var said = new EnumMap<Side, ProcedureLine.Ulnar>(Side.class);
        Stream.of(Side.RIGHT, Side.LEFT)
                .forEach(side -> Choices.in(ProcedureLine.Ulnar.class, sheet, TimeOutFields.ulnar(side))
                        .ifPresent(where -> said.put(side, where)));
        return said;
    }

    private static Observation observation(Sheet sheet) {
        var minutes = NumberText.whole(NumberText.read(sheet.text(ObservationFields.MINUTES), "min"));
        return new Observation(NumberText.as(NumberText.within(minutes, MINUTES, "min"), BigDecimal::intValueExact),
                Choices.in(Observation.Condition.class, sheet, ObservationFields.CONDITION),
                sheet.text(ObservationFields.CONDITION_NOTE).strip(),
                Choices.in(Observation.Complications.class, sheet, ObservationFields.COMPLICATIONS),
                sheet.text(ObservationFields.COMPLICATION).strip(),
                Choices.in(Observation.Neurovascular.class, sheet, ObservationFields.NEUROVASCULAR),
                sheet.text(ObservationFields.NEUROVASCULAR_NOTE).strip(),
                Choices.in(Observation.Dressing.class, sheet, ObservationFields.DRESSING));
    }

    private Aftercare aftercare(Sheet sheet) {
        var next = sheet.text(AftercareFields.NEXT);
        return new Aftercare(Answer.in(sheet, AftercareFields.GIVEN), sheet.text(AftercareFields.TO).strip(),
                sheet.text(AftercareFields.LANGUAGE).strip(), Answer.in(sheet, AftercareFields.WARNINGS_TOLD),
                Choices.in(Aftercare.Physiotherapy.class, sheet, AftercareFields.PHYSIOTHERAPY),
                sheet.text(AftercareFields.PHYSIOTHERAPIST).strip(),
                next.equals("none")
                        ? new Entered.NotDone<>()
                        : new DateText(about.today(), about.practice().speech().slashes()).read(next));
    }
}
