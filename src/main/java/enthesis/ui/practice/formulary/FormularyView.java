package enthesis.ui.practice.formulary;

import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.ui.practice.list.LineView;
import enthesis.ui.practice.list.OffersModel;
import enthesis.ui.practice.list.OffersView;
import javafx.scene.Node;

/// All usual solutions, the hidden ones last.
public final class FormularyView extends OffersView<FormularyLine> {
    private final UsualWords said;

    public FormularyView(OffersModel<UsualSolution, FormularyLine> model, UsualWords said, Runnable leave) {
        super("formulary", model, said.texts(), leave);
        this.said = said;
        offer();
    }

    @Override
    protected Node row(FormularyLine line, LineView shown) {
        return shown.show(line.named(), said.line(line), said.whose(line), line.whose().isOwn());
    }

    @Override
    protected String spoken(FormularyLine line) {
        return String.join(", ", line.named(), said.line(line), said.whose(line));
    }
}
