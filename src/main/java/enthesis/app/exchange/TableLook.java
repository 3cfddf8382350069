package enthesis.app.exchange;

import enthesis.domain.intake.table.Column;
import enthesis.domain.intake.table.Dictionary;
import enthesis.domain.intake.table.Survey;
import enthesis.domain.intake.table.TableForm;
import enthesis.domain.intake.table.TableReading;
import enthesis.exchange.incoming.Chosen;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import enthesis.exchange.incoming.Piece;
import enthesis.exchange.table.in.ColumnWords;
import enthesis.exchange.table.in.TableFile;
import enthesis.ui.practice.intake.Looked;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Looks at a table before it is read: its form, its columns, and how it was read before.
final class TableLook {
    /// What another form may mend.
    private static final Set<Why> MENDABLE = Set.of(Why.TABLE_ENCODING, Why.TABLE_SIGN, Why.TABLE_LONG,
            Why.TABLE_WIDE, Why.TABLE_QUOTE, Why.NO_HEADER, Why.TWICE_COLUMN, Why.RAGGED);
    private static final int LONGEST_CALLED = 100;

    private final Path path;
    private final Dictionary dictionary = ColumnWords.load();
    private final LocalDate today;
    private final Function<String, Optional<TableReading>> before;

    private final BooleanSupplier off;

    /// `off` says when it is called off; `before` gives how tables of a shape were read before.
    TableLook(Path path, LocalDate today, BooleanSupplier off, Function<String, Optional<TableReading>> before) {
        this.path = path;
        this.today = today;
        this.off = off;
        this.before = before;
    }

    /// `form` is what somebody says it is.
    ///
    /// @throws NotTaken
    ///             if it is no table in any form
    Looked at(Optional<TableForm> form) throws IOException {
        try (var chosen = Chosen.of(path, Set.of(), off)) {
            return at(chosen.pieces().getFirst(), form);
        }
    }

    private Looked at(Piece piece, Optional<TableForm> said) throws IOException {
        var found = TableFile.form(piece);
        var form = said.orElse(found.form());
        try {
            var survey = TableFile.survey(piece, form);
            var known = before.apply(survey.shape());
            var other = known.map(one -> form.in(one.form().encoding())).filter(one -> !one.equals(form));
            if (said.isEmpty() && !found.sure() && other.isPresent()) {
                return looked(TableFile.survey(piece, other.get()), other.get(), known);
            }
            return looked(survey, form, known);
        } catch (NotTaken e) {
            if (!MENDABLE.contains(e.why())) {
                throw e;
            }
            return new Looked(path, new TableReading(form, List.of(), Optional.empty(), Optional.empty(),
                    Optional.empty(), "", Map.of()), Optional.empty(), false, Optional.of(e), dictionary, today);
        }
    }

    private Looked looked(Survey survey, TableForm form, Optional<TableReading> known) {
        var reading = known.map(one -> dictionary.seen(one.in(form), survey))
                .orElseGet(() -> dictionary.guess(survey, form));
        return new Looked(path, reading, Optional.of(survey), known.isPresent(), Optional.empty(), dictionary, today);
    }

    /// As it was read before.
    ///
    /// @throws NotTaken
    ///             if it is no table in the form it seems to have
    /// @throws NotPlaced
    ///             if none of its shape was read before, or something more must be said of this one
    static TableReading remembered(Looked looked) throws IOException {
        if (looked.wrong().orElse(null) instanceof NotTaken not) {
            throw not;
        }
        var survey = looked.survey().orElseThrow();
        if (!looked.remembered() || !looked.reading().open(survey).isEmpty()) {
            var file = String.valueOf(looked.path().getFileName());
            throw new NotPlaced(file, unplaced(looked, survey));
        }
        return looked.reading();
    }

    private static String unplaced(Looked looked, Survey survey) {
        var reading = looked.reading();
        var asked = reading.open(survey).stream().map(one -> one.column()).toList();
        return IntStream.range(0, survey.columns().size())
                .filter(at -> asked.contains(at) || (!looked.remembered() && reading.parts().get(at).isEmpty()))
                .mapToObj(at -> "\u201c" + survey.columns().get(at).name() + "\u201d")
                .collect(Collectors.joining(", "));
    }

    /// How the trail calls a table of this shape.
    static String called(Survey survey) {
        var names = survey.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        return names.length() <= LONGEST_CALLED ? names : names.substring(0, LONGEST_CALLED - 1) + "\u2026";
    }
}
