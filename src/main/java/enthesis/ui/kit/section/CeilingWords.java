package enthesis.ui.kit.section;

import enthesis.domain.practice.Anaesthetics;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.value.Milligrams;
import enthesis.domain.visit.Reading;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.ceiling.CeilingFacts;
import java.util.Optional;

/// The anaesthetic ceiling of the day in words: what is given, planned and drawn up, what is allowed, and how that was
/// reckoned. Without a weight there is none, and that is said.
public final class CeilingWords {
    private CeilingWords() {}

    /// For the bar; empty when there is no anaesthetic today.
    public static Optional<CeilingFacts> of(Reading reading, Texts texts) {
        return switch (reading.ceiling()) {
            case Ceiling.NoAnaesthetic _ -> Optional.empty();
            case Ceiling.Incomplete incomplete ->
                Optional.of(CeilingFacts.unknown(texts.say("visit.ceiling.none"),
                        texts.say(incomplete.words() + ".text")));
            case Ceiling.Known known -> Optional.of(facts(reading, known, texts));
        };
    }

    private static CeilingFacts facts(Reading reading, Ceiling.Known known, Texts texts) {
        var ahead = known.judged().value().subtract(known.given().value());
        return new CeilingFacts(true, known.given().value().doubleValue(), ahead.doubleValue(),
                reading.about().practice().rules().ceiling().caution().value().doubleValue(),
                title(reading, known, texts),
                texts.say("visit.ceiling.share", known.judged().percent()),
                below(known, texts));
    }

    private static String title(Reading reading, Ceiling.Known known, Texts texts) {
        if (known.drugs().size() != 1) {
            return texts.say("visit.ceiling.title");
        }
        var drug = reading.about().practice().anaesthetics().drug(known.drugs().getFirst().drug());
        return texts.say("visit.ceiling.drug", Sentence.begun(drug.map(Anaesthetics.Drug::name).orElse("")));
    }

    private static String below(Ceiling.Known known, Texts texts) {
        if (known.drugs().size() != 1) {
            return texts.say("visit.ceiling.several", known.weight().toString());
        }
        var drug = known.drugs().getFirst();
        return texts.say("visit.ceiling.words", drug.given().shown(), ahead(drug).shown(),
                drug.drawn().shown(), drug.limit().shown(), known.weight().toString());
    }

    /// "4.5 mg/kg × 64 kg, at most 300 mg", for one drug; empty when there are several or none.
    public static String formula(Reading reading, Texts texts) {
        if (!(reading.ceiling() instanceof Ceiling.Known known) || known.drugs().size() != 1) {
            return "";
        }
        var drug = known.drugs().getFirst();
        var words = texts.say("visit.ceiling.formula", drug.mgPerKg().toPlainString(), known.weight().toString(),
                drug.most().shown());
        return words + (known.ideal() ? ", " + texts.say("visit.ceiling.ideal") : "") + known.reduced()
                .map(less -> ", " + texts.say("visit.ceiling.reduced", less.by().movePointRight(2).stripTrailingZeros()
                        .toPlainString(), less.because()))
                .orElse("");
    }

    private static Milligrams ahead(Ceiling.DrugShare drug) {
        return new Milligrams(drug.planned().value().subtract(drug.given().value()));
    }
}
