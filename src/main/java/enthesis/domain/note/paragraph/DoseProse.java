package enthesis.domain.note.paragraph;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.note.span.Prose;
import enthesis.domain.note.span.Span;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.visit.Reading;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import java.util.Optional;

/// The doses: dextrose, each anaesthetic with its limit, the share of the ceiling; or why there is no ceiling.
final class DoseProse {

    private DoseProse() {}

    static void write(Prose prose, Reading reading) {
        prose.say("note.dextrose", Prose.plain(reading.totals().dextroseGiven().shown()));
        reading.totals().proliferants().forEach((key, dose) -> prose.say("note.proliferant",
                Prose.plain(reading.about().practice().named(key)), Prose.plain(dose.shown())));
        others(prose, reading);
        switch (reading.ceiling()) {
            case Ceiling.Known known -> known(prose, reading, known);
            case Ceiling.NoAnaesthetic _ -> prose.say("note.noAnaesthetic");
            case Ceiling.Incomplete why -> prose.say("note.noCeiling",
                    new Span.Gap(prose.word(why.words() + ".title"), where(reading, why.words())));
        }
    }

    /// Each anaesthetic of the day that is in no syringe of today; its dose is counted with the others.
    private static void others(Prose prose, Reading reading) {
        var practice = reading.about().practice();
        for (var one : reading.elsewhere().counted()) {
            var drug = one.drug().isEmpty()
                    ? Optional.<String>empty()
                    : Optional.of(practice.named(one.drug()));
            prose.say("note.other", Prose.plain(prose.word("note.otherKind." + one.kind().map(Choices::text).orElse(
                    "unsaid"))), prose.factOrGap(drug, SolutionFields.otherDrug(one.row()), "otherDrug"),
                    prose.factOrGap(one.dose().asValue().map(dose -> dose.shown() + " mg"),
                            SolutionFields.otherMg(one.row()), "otherDose"));
        }
    }

    private static Field where(Reading reading, String words) {
        return reading.findings().stream().filter(finding -> finding.words().equals(words)).map(Finding::where)
                .findFirst().orElse(SolutionFields.anaesthetic(1));
    }

    private static void known(Prose prose, Reading reading, Ceiling.Known known) {
        var practice = reading.about().practice();
        for (var drug : known.drugs()) {
            prose.say("note.anaesthetic", Prose.plain(practice.named(drug.drug())),
                    Prose.plain(drug.given().shown()), Prose.plain(drug.limit().shown()));
        }
        prose.say("note.share" + (known.ideal() ? "Ideal" : "") + (known.stated() ? "Stated" : ""),
                Prose.plain(known.given().percent()), Prose.fact(known.weight().toString(),
                        VitalsFields.reading(Sign.WEIGHT, Moment.BEFORE)));
    }
}
