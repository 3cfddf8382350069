package enthesis.app.practice;

import enthesis.app.desk.Tools;
import enthesis.app.form.FormKeeper;
import enthesis.domain.people.Colleague;
import enthesis.domain.solution.formulary.UsualForm;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.ui.practice.formulary.FormularyLine;
import enthesis.ui.practice.formulary.FormularyLine.Whose;
import enthesis.ui.practice.formulary.FormularyModel;
import enthesis.ui.practice.formulary.UsualPage;
import enthesis.ui.practice.formulary.UsualWords;
import enthesis.ui.practice.history.Past;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads and edits the formulary. On the chart's thread.
record FormularyReader(Tools tools) implements FormularyModel.Lists {

    /// The draft of one, or of a new one.
    static String subject(UsualPage page) {
        return "usual-solution/" + page.now().map(UsualSolution::id).orElse("new");
    }

    List<FormularyLine> lines() {
        var formulary = tools.chart().formulary;
        return Stream.concat(formulary.now().stream().map(one -> line(one, whose(one))),
                formulary.hidden().stream().map(one -> line(one, Whose.HIDDEN))).toList();
    }

    private FormularyLine line(UsualSolution usual, Whose whose) {
        return new FormularyLine(usual, whose, tools.chart().formulary.source(usual.id()),
                usual.isOf(tools.practice()));
    }

    private Whose whose(UsualSolution usual) {
        return tools.chart().formulary.shipped(usual.id())
                .map(shipped -> shipped.equals(usual) ? Whose.SHIPPED : Whose.CHANGED).orElse(Whose.OWN);
    }

    /// The form of one as it stands now, or of a new one.
    PracticeReader.Opened<UsualPage> usual(Optional<UsualSolution> chosen) {
        var formulary = tools.chart().formulary;
        var now = chosen.flatMap(one -> formulary.now().stream().filter(other -> other.id().equals(one.id()))
                .findFirst());
        var id = now.map(UsualSolution::id).orElseGet(() -> UUID.randomUUID().toString());
        var others = lines().stream().map(FormularyLine::usual).filter(other -> !other.id().equals(id))
                .map(UsualSolution::name).collect(Collectors.toSet());
        var words = new UsualWords(tools.texts(), tools.practice());
        var people = tools.chart().people.all().stream()
                .collect(Collectors.toMap(Colleague::id, Colleague::name));
        var history = new Past(people, tools.ground().clock().getZone()).lines(formulary.history(id),
                formulary.shipped(id), words::changes);
        var page = new UsualPage(now, formulary.shipped(id), new UsualForm.Around(id, others, tools.practice()),
                history);
        return new PracticeReader.Opened<>(page, FormKeeper.draft(tools, subject(page)));
    }

    @Override
    public List<FormularyLine> hide(UsualSolution usual) {
        tools.chart().formulary.hide(usual, tools.who());
        return lines();
    }

    @Override
    public List<FormularyLine> giveBack(UsualSolution usual) {
        tools.chart().formulary.giveBack(usual.id(), tools.who());
        return lines();
    }
}
