package enthesis.app.practice.offer;

import enthesis.app.desk.Tools;
import enthesis.domain.practice.Version;
import enthesis.domain.solution.formulary.UsualForm;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.storage.practice.own.Formulary;
import enthesis.ui.practice.formulary.FormularyLine;
import enthesis.ui.practice.formulary.UsualWords;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Reads and edits the formulary.
final class FormularyReader extends OfferReader<UsualSolution, FormularyLine, UsualForm.Around> {

    FormularyReader(Tools tools) {
        super(tools);
    }

    @Override
    Formulary store() {
        return tools.chart().formulary;
    }

    @Override
    String id(UsualSolution usual) {
        return usual.id();
    }

    @Override
    String subject(Optional<String> id) {
        return "usual-solution/" + id.orElse("new");
    }

    @Override
    FormularyLine line(UsualSolution usual, boolean hidden) {
        return new FormularyLine(usual, whose(usual, hidden), store().source(usual.id()),
                usual.isOf(tools.practice()));
    }

    @Override
    UsualForm.Around around(String id) {
        return new UsualForm.Around(id, others(id), tools.practice());
    }

    @Override
    BiFunction<Optional<UsualSolution>, Version<Optional<UsualSolution>>, List<String>> changes() {
        return new UsualWords(tools.texts(), tools.practice())::changes;
    }
}
