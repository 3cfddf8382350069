package enthesis.app.exchange;

import enthesis.app.desk.Place;
import enthesis.app.desk.Seen;
import enthesis.app.desk.Tools;
import enthesis.domain.course.Course;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.people.Right;
import enthesis.domain.value.PatientId;
import enthesis.ui.exchange.ExportModel;
import enthesis.ui.exchange.ExportModel.Choice;
import enthesis.ui.exchange.ExportView;
import enthesis.ui.kit.section.RegionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The screen that exports. Whoever leaves it calls off what goes on.
public final class FhirPlace implements Place {
    private final FhirDesk desk;
    private final ExportView view;

    private FhirPlace(Tools tools, List<Choice> choices, String course, Runnable back) {
        desk = new FhirDesk(tools, course);
        view = new ExportView(new ExportModel(desk, tools.texts(), choices,
                tools.board().may(Right.EXPORT_CHARTS).getValue()), tools.texts(), back);
    }

    /// Of one person: the whole chart, or the course that is looked at.
    public static FhirPlace of(Tools tools, PatientId patient, Optional<Course> course, Runnable back) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(new ExtractScope.WholeChart(patient), tools.say("fhir.what.chart")));
        var named = course.map(one -> RegionWords.of(one, tools.texts())).orElse("");
        course.ifPresent(one -> choices.add(new Choice(new ExtractScope.OneCourse(patient, one.id()),
                tools.say("fhir.what.course", named))));
        return new FhirPlace(tools, choices, named, back);
    }

    /// Of the practice.
    public static FhirPlace all(Tools tools, Runnable back) {
        return new FhirPlace(tools, List.of(new Choice(new ExtractScope.Everybody(), tools.say("fhir.what.all"))), "",
                back);
    }

    @Override
    public ExportView node() {
        return view;
    }

    @Override
    public void start() {
        view.start();
    }

    @Override
    public Optional<Seen> seen() {
        return Optional.empty();
    }

    @Override
    public void keep() {}

    @Override
    public void leave(Runnable then) {
        desk.leave(then);
    }
}
