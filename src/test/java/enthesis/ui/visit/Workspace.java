package enthesis.ui.visit;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.pain.Pain;
import enthesis.domain.words.Words;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.frame.Mnemonics;
import enthesis.ui.solution.label.LabelActs;
import enthesis.ui.visit.keeping.Keeper;
import enthesis.ui.vitals.Earlier;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

/// The workspace of the seed's own case on a stage, with a keeper that remembers.
public final class Workspace implements Keeper {
    public static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T10:42:07Z"));
    public static final Texts TEXTS = new Texts(new Words(Locale.ENGLISH));
    private static final Earlier EARLIER = new Earlier(Map.of(
            Sign.BLOOD_PRESSURE, points("142/84", "138/82", "146/86", "152/88"),
            Sign.HEART_RATE, points("80", "76", "78", "76"), Sign.RESPIRATION, points("14", "15", "14", "14"),
            Sign.TEMPERATURE, points("36.6", "36.7", "36.5", "36.7"), Sign.SPO2, points("98", "97", "98", "98"),
            Sign.WEIGHT, points("67", "66.8", "66.5", "66.2")),
            Map.of(asked(1, Pain.NOW), points("7", "6", "6", "5"), asked(1, Pain.AVERAGE), points("7", "6", "6", "5"),
                    asked(1, Pain.WORST), points("9", "8", "8", "7"), asked(2, Pain.NOW), points("3", "2")));

    public final VisitModel model;
    public final VisitView view;
    public final List<String> acts = new ArrayList<>();
    public final List<Map<Field, String>> drafts = new ArrayList<>();
    public final List<Sheet> rows = new ArrayList<>();

    public Workspace(Circumstances about, Sheet sheet) {
        this(about, sheet, List.of());
    }

    /// With a formulary.
    public Workspace(Circumstances about, Sheet sheet, List<UsualSolution> usual) {
        model = new VisitModel(about, sheet, this, new PromptReminders(), CLOCK);
        view = new VisitView(model, TEXTS, CLOCK, new VisitActs(() -> acts.add("find"), () -> acts.add("lock"),
                this::back, reason -> acts.add("voided: " + reason)),
                OwnSections.of(new SimpleObjectProperty<>(EARLIER), new OwnSections.Ways(() -> acts.add("hand"),
                        (course, field) -> acts.add("candidacy " + course.region() + " from " + field.path()),
                        (course, field) -> acts.add("consent " + course.region() + " from " + field.path()),
                        LabelActs.NONE, usual)));
    }

    public static Workspace seed(Stage stage) {
        var workspace = new Workspace(Cases.about(), Seed.sheet());
        workspace.onto(stage, Theme.Look.LIGHT);
        return workspace;
    }

    public static Workspace empty(Stage stage) {
        var workspace = new Workspace(Cases.about(), Sheet.EMPTY);
        workspace.onto(stage, Theme.Look.LIGHT);
        return workspace;
    }

    public void onto(Stage stage, Theme.Look look) {
        Mnemonics.of(TestWindow.show(stage, new Theme(look), view));
    }

    private static Earlier.Asked asked(int place, Pain pain) {
        return new Earlier.Asked(Cases.twoCourses().visit().at(place).course().id(), pain);
    }

    /// As the program does it: what is left is kept first.
    private void back() {
        model.leave(() -> acts.add("back"), () -> acts.add("held"));
    }

    private static List<Earlier.Point> points(String... shown) {
        var points = new ArrayList<Earlier.Point>();
        var day = LocalDate.of(2026, 8, 3);
        for (var text : shown) {
            points.add(new Earlier.Point(day, Double.parseDouble(text.split("/", -1)[0]), text));
            day = day.plusDays(28);
        }
        return points;
    }

    @Override
    public void draft(Map<Field, String> changes, Runnable done, Consumer<Exception> failed) {
        drafts.add(changes);
        done.run();
    }

    @Override
    public void rows(Sheet sheet, Runnable done, Consumer<Exception> failed) {
        rows.add(sheet);
        done.run();
    }
}
