package enthesis.domain.extract.rows;

import enthesis.domain.extract.rows.Column.Kind;
import enthesis.domain.outcome.score.Score;
import enthesis.domain.practice.outcome.Instrument;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The scores that answers make, as a table beside the answers themselves; of too few answers there is none.
public record OutcomeScores(List<Instrument> instruments) {
    private static final String ANSWERS = "outcome_answers";
    public static final Form FORM = new Form("outcome_scores", "outcome_score", List.of(
            Column.of("chart_number", Kind.IDENTITY, "patient.number"),
            Column.of("outcome", Kind.IDENTITY, "outcome_answer.outcome"),
            Column.of("instrument", Kind.CODE, "outcome_answer.instrument"),
            Column.of("score", Kind.DECIMAL, "outcome_total.score"),
            Column.of("prorated", Kind.YES_NO, "outcome_score.prorated")));

    public OutcomeScores {
        instruments = List.copyOf(instruments);
    }

    /// Of all tables of one person.
    public Lines of(List<Lines> all) {
        return new Lines(FORM, all.stream().filter(lines -> lines.form().name().equals(ANSWERS)).flatMap(this::scores)
                .toList());
    }

    private Stream<List<String>> scores(Lines answers) {
        return answers.column("outcome").stream().distinct().flatMap(outcome -> instruments.stream()
                .flatMap(one -> score(answers, outcome, one)));
    }

    private static Stream<List<String>> score(Lines answers, String outcome, Instrument instrument) {
        SortedMap<Integer, Integer> items = new TreeMap<>();
        var number = "";
        for (var line : answers.all()) {
            if (answers.cell(line, "outcome").equals(outcome)
                    && answers.cell(line, "instrument").equals(instrument.key())) {
                number = answers.cell(line, "chart_number");
                items.put(Integer.valueOf(answers.cell(line, "item")), Integer.valueOf(answers.cell(line, "score")));
            }
        }
        var whose = number;
        return Score.of(instrument, items).stream().map(score -> List.of(whose, outcome, instrument.key(),
                score.value().stripTrailingZeros().toPlainString(), score.prorated() ? "yes" : "no"));
    }
}
