package enthesis.domain.note.paragraph;

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

/// The doses: dextrose, each anaesthetic with its limit, the share of the ceiling; or why there is no ceiling.
final class DoseProse {

    private DoseProse() {}

    static void write(Prose prose, Reading reading) {
        prose.say("note.dextrose", Prose.plain(reading.totals().dextroseGiven().shown()));
        switch (reading.ceiling()) {
            case Ceiling.Known known -> known(prose, reading, known);
            case Ceiling.NoAnaesthetic _ -> prose.say("note.noAnaesthetic");
            case Ceiling.Incomplete why -> prose.say("note.noCeiling",
                    new Span.Gap(prose.word(why.words() + ".title"), where(reading, why.words())));
        }
    }

    private static Field where(Reading reading, String words) {
        return reading.findings().stream().filter(finding -> finding.words().equals(words)).map(Finding::where)
                .findFirst().orElse(SolutionFields.anaesthetic(1));
    }

    private static void known(Prose prose, Reading reading, Ceiling.Known known) {
        var drugs = reading.about().practice().anaesthetics();
        for (var drug : known.drugs()) {
            prose.say("note.anaesthetic", Prose.plain(SolutionProse.drugName(drugs, drug.drug())),
                    Prose.plain(drug.given().shown()), Prose.plain(drug.limit().shown()));
        }
        prose.say("note.share" + (known.ideal() ? "Ideal" : "") + (known.stated() ? "Stated" : ""),
                Prose.plain(known.given().percent()), Prose.fact(known.weight().toString(),
                        VitalsFields.reading(Sign.WEIGHT, Moment.BEFORE)));
    }
}
