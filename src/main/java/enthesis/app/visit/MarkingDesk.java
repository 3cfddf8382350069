package enthesis.app.visit;

import enthesis.app.desk.FailureLine;
import enthesis.app.desk.Outlet;
import enthesis.app.desk.Tools;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Atlas;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Reading;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.map.marking.Handover;
import java.util.Optional;

/// Prints and saves the skin-marking sheet of a visit; what paper was chosen last is kept for the practice. `atlas` has
/// the structures in its own words.
record MarkingDesk(Tools tools, Desk desk, Atlas atlas) implements Handover {

    @Override
    public void print(Sheet sheet, PaperSize paper, Runnable notOut) {
        new Outlet(tools, "enthesis-marking.pdf").print(patient(), tools.say("trail.paper.marking"),
                pages(sheet, paper), notOut);
    }

    @Override
    public void save(Sheet sheet, PaperSize paper, Runnable notOut) {
        new Outlet(tools).save(patient(), tools.say("trail.paper.marking"), "enthesis-marking.pdf", pages(sheet, paper),
                notOut);
    }

    private PatientId patient() {
        return desk.now().about().visit().patient();
    }

    /// Exactly what the sheet says that its numbers were kept for.
    private Outlet.Pages pages(Sheet sheet, PaperSize paper) {
        var about = desk.now().about();
        return () -> Optional.of(tools.documents().marking(tools.papers().marking(Reading.of(about, sheet), atlas),
                paper));
    }

    @Override
    public PaperSize paper() {
        return tools.board().paper().get();
    }

    @Override
    public void choose(PaperSize paper) {
        tools.board().paper().set(paper);
        tools.work().run(() -> {
            tools.chart().papers.choose(paper, tools.who());
            return paper;
        }, _ -> {}, new FailureLine(tools.texts(), tools.window()));
    }
}
