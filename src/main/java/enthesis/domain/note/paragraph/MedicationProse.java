package enthesis.domain.note.paragraph;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Entered;
import enthesis.domain.note.span.Days;
import enthesis.domain.note.span.Prose;
import enthesis.domain.note.span.Span;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.visit.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What the patient takes, by kind: last dose and days for anti-inflammatories, "continued" for what is never stopped.
final class MedicationProse {

    private MedicationProse() {}

    static void write(Prose prose, Reading reading) {
        for (var told : reading.checkIn().medications()) {
            if (!told.told().isBlank()) {
                drug(prose, told, reading.about().today());
            }
        }
        inr(prose, reading.checkIn());
        if (reading.checkIn().noOtherMedication()) {
            prose.say(reading.checkIn().medications().isEmpty() ? "note.noMedication" : "note.noOther");
        }
    }

    private static void inr(Prose prose, CheckIn told) {
        told.inr().asValue().ifPresent(inr -> prose.say("note.inr", Prose.fact(inr.toPlainString(), CheckInFields.INR),
                prose.factOrGap(day(prose, told.inrDate()), CheckInFields.INR_DATE, "inrDate")));
        if (told.inr() instanceof Entered.NotDone<?>) {
            prose.say("note.inrUnknown", Prose.fact(prose.word("note.notKnown"), CheckInFields.INR));
        }
    }

    /// The day, or that nobody knows it; empty while nothing was said.
    private static Optional<String> day(Prose prose, Entered<LocalDate> entered) {
        return entered instanceof Entered.NotDone<?>
                ? Optional.of(prose.word("note.dayNotKnown"))
                : entered.asValue().map(Days::date);
    }

    private static void drug(Prose prose, ToldMedication told, LocalDate today) {
        var name = Prose.fact(name(told), CheckInFields.told(told.row()));
        switch (told.drugClass().orElse(DrugClass.OTHER)) {
            case NSAID, NSAID_TOPICAL, ASPIRIN_HIGH -> stopped(prose, told, name, today);
            case ASPIRIN_LOW, ANTICOAGULANT, WARFARIN, ANTIPLATELET -> prose.say("note.continued", name);
            case STEROID, IMMUNOSUPPRESSANT, GLUCOSE_LOWERING, ACETAMINOPHEN, OTHER -> prose.say("note.takes", name);
        }
        consulted(prose, told);
    }

    /// Whether its prescriber was asked about it, as far as that was answered.
    private static void consulted(Prose prose, ToldMedication told) {
        if (told.asksPrescriber()) {
            told.consulted().answer().ifPresent(answer -> {
                var said = Prose.fact(prose.word("consulted", answer), CheckInFields.consulted(told.row()));
                if (answer == Answer.YES) {
                    prose.say("note.consultedWho", said, prose.factOrGap(
                            Optional.of(told.consulted().who()).filter(who -> !who.isEmpty()),
                            CheckInFields.consultedWho(told.row()), "consultedWho"));
                } else {
                    prose.say("note.sentence", said);
                }
            });
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
                () -> prose.say("note.lastTakenUnknown", name, prose.factOrGap(day(prose, told.lastDose()), field,
                        "lastDose")));
        if (!told.necessary().isBlank()) {
            prose.say("note.necessary", new Span.Own(told.necessary().strip(), CheckInFields.necessary(told.row())));
        }
    }
}
