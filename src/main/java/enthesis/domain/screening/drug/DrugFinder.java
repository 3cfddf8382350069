package enthesis.domain.screening.drug;

import enthesis.domain.practice.Drugs;
import enthesis.domain.practice.Drugs.Drug;
import enthesis.domain.practice.Practice;
import java.util.List;

/// Recognises a drug by the patient's words: generic and brand names as whole words, combinations, gels, eye drops,
/// aspirin by its dose of a day. A slip of the finger is offered, never taken; a line with drugs of which different
/// things are asked is not taken for one of them (clinical.md 3.2-3.4).
public final class DrugFinder {
    private final LineReader reader;

    public static DrugFinder of(Practice practice) {
        return new DrugFinder(practice.drugs(), practice.rules().medication().aspirinHighAbove().value().doubleValue());
    }

    /// `highAbove`: milligrams of aspirin a day, above which it is taken against pain.
    public DrugFinder(Drugs drugs, double highAbove) {
        reader = new LineReader(drugs, highAbove);
    }

    public Recognised read(String told) {
        var parts = reader.parts(told);
        var said = parts.stream().flatMap(part -> part.said().stream()).sorted(Said.BY_GRAVITY).toList();
        if (said.isEmpty() || parts.stream().anyMatch(LineReader.Part::unclear)) {
            return Recognised.UNKNOWN;
        }
        var drugs = drugs(said);
        if (asked(said) > 1) {
            return new Recognised.Several(drugs, lines(parts));
        }
        var gravest = said.getFirst().kind();
        if (gravest.isEmpty()) {
            return new Recognised.Aspirin(drugs);
        }
        return said.stream().filter(one -> one.slipped() && (one.matters() || said.stream().allMatch(Said::slipped)))
                .<Recognised>map(one -> new Recognised.Near(one.drug(), drugs, gravest.get())).findFirst()
                .orElse(new Recognised.Known(drugs, gravest.get()));
    }

    private static List<Drug> drugs(List<Said> said) {
        return said.stream().map(Said::drug).distinct().toList();
    }

    private static long asked(List<Said> said) {
        return said.stream().filter(Said::matters).map(Said::asked).distinct().count();
    }

    /// None where one of them still asks different things.
    private static List<String> lines(List<LineReader.Part> parts) {
        boolean each = parts.stream().allMatch(part -> asked(part.said()) <= 1);
        return each ? parts.stream().map(LineReader.Part::told).toList() : List.of();
    }
}
