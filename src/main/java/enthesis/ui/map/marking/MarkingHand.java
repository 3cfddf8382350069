package enthesis.ui.map.marking;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.marking.Marking;
import enthesis.domain.map.marking.MarkingActs;
import enthesis.domain.practice.PaperSize;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.StateWords;
import enthesis.ui.map.plan.Question;
import enthesis.ui.map.plan.Question.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Hands the marking sheet over, and says what became of the one that is out. From the moment it is asked for its
/// numbers stay, so that nothing changes while the printer works; if it does not come out, all is as before.
public final class MarkingHand {
    public final ObjectProperty<Outside> outside = new SimpleObjectProperty<>(Outside.NOWHERE);
    private final MapModel map;
    private final ObjectProperty<Question> question;

    /// Where it goes: to paper or into a file.
    private interface Way {
        void hand(Sheet sheet, PaperSize paper, Runnable notOut);
    }

    public MarkingHand(MapModel map, ObjectProperty<Question> question) {
        this.map = map;
        this.question = question;
        map.sheet.onKept(() -> map.message.set(map.texts.say("map.marking.kept")));
    }

    /// Asks how the sheet is wanted: printed, as a file, on the other paper.
    public void offer() {
        var planned = planned();
        if (planned.isEmpty()) {
            return;
        }
        map.editing.set(false);
        var paper = name(handover().paper());
        var answers = List.of(new Answer(map.texts.say("map.marking.print", paper), this::print),
                new Answer(map.texts.say("map.marking.save", paper), this::save),
                new Answer(map.texts.say("map.marking.other", name(handover().paper().other())), this::turn));
        question.set(new Question(map.texts.say("map.marking.title", StateWords.count(planned.size(), map.texts)),
                lines(planned), answers));
    }

    /// Prints it at once, on the paper chosen last.
    public void print() {
        hand(handover()::print);
    }

    private void save() {
        hand(handover()::save);
    }

    private void turn() {
        handover().choose(handover().paper().other());
        offer();
    }

    private void hand(Way way) {
        if (planned().isEmpty()) {
            return;
        }
        var before = map.sheet.now();
        var at = outside.get().clock().instant();
        map.sheet.settle(MarkingActs.printed(before, at));
        map.message.set("");
        way.hand(map.sheet.now(), handover().paper(),
                () -> map.sheet.settle(MarkingActs.notOut(map.sheet.now(), at, before)));
    }

    /// The points for the sheet; where there are none it is said.
    private List<Point> planned() {
        var planned = map.points().get().stream().filter(Point::planned).toList();
        if (map.sheet.locked().get()) {
            map.message.set(map.texts.say("map.marking.closed"));
            return List.of();
        }
        if (planned.isEmpty()) {
            map.message.set(map.texts.say("map.marking.none"));
        }
        return planned;
    }

    /// How many on which side of which region, and what is to be known of the sheet that is out.
    private List<String> lines(List<Point> planned) {
        var lines = new ArrayList<String>(planned.stream().map(this::where).distinct().toList());
        if (!said().isEmpty()) {
            lines.add(said());
        }
        if (!warning().isEmpty()) {
            lines.add(warning());
        }
        return lines;
    }

    /// What nobody planned is said before it is marked on somebody.
    private String where(Point point) {
        return map.isPlanned(point) ? map.where(point) : map.texts.say("map.differsFromPlan", map.where(point));
    }

    private Handover handover() {
        return outside.get().handover();
    }

    private String name(PaperSize paper) {
        return map.texts.say("map.marking.paper." + Choices.text(paper));
    }

    /// When the sheet was printed; "" while none is out.
    String said() {
        return Marking.read(map.sheet.now()).map(out -> map.texts.say(out.again()
                ? "map.marking.again"
                : "map.marking.printed", map.texts.time(out.printed().atZone(outside.get().zone()).toLocalTime())))
                .orElse("");
    }

    /// What the sheet that is out says no longer rightly; "" while it is right or none is out.
    String warning() {
        var sheet = map.sheet.now();
        var points = map.points().get();
        var changed = Marking.changed(sheet, points);
        var missing = Marking.missing(sheet, points);
        if (changed.isEmpty() && missing.isEmpty()) {
            return "";
        }
        var parts = new ArrayList<String>();
        add(parts, "map.marking.changed", changed);
        add(parts, "map.marking.missing", missing);
        return map.texts.say("map.marking.wrong", String.join(", ", parts));
    }

    private void add(List<String> parts, String words, List<Point> points) {
        if (!points.isEmpty()) {
            parts.add(map.texts.say(words, points.stream().map(point -> Integer.toString(point.order()))
                    .collect(Collectors.joining(", "))));
        }
    }
}
