package enthesis.domain.note.paragraph;

import enthesis.domain.note.span.Days;
import enthesis.domain.note.span.Prose;
import enthesis.domain.note.span.Span;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.DrugClass;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.visit.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What the patient takes, by kind: last dose and days for anti-inflammatories, "continued" for what is never stopped.
final class MedicationProse {

    private MedicationProse() {}

    static void write(Prose prose, Reading reading) {
        for (var told : reading.checkIn().medications()) {
            if (!told.told().isBlank()) {
                drug(prose, told, reading.about().today());
            }
        }
        reading.checkIn().inr().asValue().ifPresent(inr -> prose.say("note.inr", Prose.fact(inr.toPlainString(),
                CheckInFields.INR),
                prose.factOrGap(reading.checkIn().inrDate().asValue().map(Days::date),
                        CheckInFields.INR_DATE, "inrDate")));
        if (reading.checkIn().noOtherMedication()) {
            prose.say(reading.checkIn().medications().isEmpty() ? "note.noMedication" : "note.noOther");
        }
    }

    private static void drug(Prose prose, ToldMedication told, LocalDate today) {
        var name = Prose.fact(name(told), CheckInFields.told(told.row()));
        switch (told.drugClass().orElse(DrugClass.OTHER)) {
            case NSAID, NSAID_TOPICAL, ASPIRIN_HIGH -> stopped(prose, told, name, today);
            case ASPIRIN_LOW, ANTICOAGULANT, WARFARIN, ANTIPLATELET -> prose.say("note.continued", name);
            case STEROID, IMMUNOSUPPRESSANT, GLUCOSE_LOWERING, ACETAMINOPHEN, OTHER -> prose.say("note.takes", name);
        }
    }

    private static String name(ToldMedication told) {
        return told.use().isBlank() ? told.told().strip() : told.told().strip() + ", " + told.use().strip();
    }

    private static void stopped(Prose prose, ToldMedication told, Span name, LocalDate today) {
        var field = CheckInFields.lastDose(told.row());
        told.lastDose().asValue().ifPresentOrElse(
                day -> prose.say("note.lastTaken", name, Prose.fact(Days.date(day), field),
                        Prose.plain(prose.word("note.days", Long.toString(ChronoUnit.DAYS.between(day, today))))),
                () -> prose.say("note.lastTakenUnknown", name, prose.gap(field, "lastDose")));
        if (!told.necessary().isBlank()) {
            prose.say("note.necessary", new Span.Own(told.necessary().strip(), CheckInFields.necessary(told.row())));
        }
    }
}
