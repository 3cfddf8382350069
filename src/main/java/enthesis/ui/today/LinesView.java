package enthesis.ui.today;

import enthesis.domain.course.CourseSummary.Due;
import enthesis.domain.course.GoingCourse;
import enthesis.domain.course.Interval;
import enthesis.domain.entry.Choices;
import enthesis.domain.outcome.Slot;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.SideTag;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.StateSign;
import enthesis.ui.kit.sign.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The lines of Today's lists: the side first, then who and what, at the right how it stands.
final class LinesView {
    private static final double LEGEND = 18;

    private final Texts texts;
    private final LocalDate today;

    LinesView(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    Node inProgress(VisitLine line) {
        var bars = new HBox(8);
        bars.getStyleClass().add("section-bars");
        line.sections().forEach(state -> bars.getChildren().add(bar(state)));
        var says = styled(line.says(), "line-says");
        var right = new HBox(6, says);
        right.setAlignment(Pos.CENTER_RIGHT);
        if (line.open() > 0) {
            right.getChildren().addFirst(new StateSign(StateSign.State.NEEDS_YOU, line.open()));
        }
        var words = words(line, sessions(line));
        words.getChildren().add(bars);
        return row(sides(line), words,
                right(right, texts.time(line.performed().toLocalTime())));
    }

    /// What the nine bars of a visit mean.
    Node legend() {
        var legend = new HBox(8);
        legend.getStyleClass().add("legend");
        for (var state : List.of(StateSign.State.DONE, StateSign.State.PARTLY, StateSign.State.NEEDS_YOU,
                StateSign.State.EMPTY)) {
            var bar = bar(state);
            bar.setMaxWidth(LEGEND);
            bar.setMinWidth(LEGEND);
            legend.getChildren().addAll(bar,
                    styled(texts.say("today.bar." + Choices.text(state)) + "  ", "line-second"));
        }
        return legend;
    }

    Node notSigned(VisitLine line) {
        long days = ChronoUnit.DAYS.between(line.performed().toLocalDate(), today);
        var late = days == 1 ? texts.say("today.day") : texts.say("today.days", Long.toString(days));
        return row(sides(line),
                words(line, List.of(line.by().isEmpty()
                        ? texts.say("today.performed", regions(line), texts.day(line.performed().toLocalDate()))
                        : texts.say("today.performedBy", regions(line), texts.day(line.performed().toLocalDate()),
                                line.by()))),
                right(flagged(late, days > 2 ? Tone.STOP : Tone.CAUTION), line.open() == 0
                        ? texts.say("today.ready")
                        : texts.say("today.missing", Integer.toString(line.open()))));
    }

    Node signed(VisitLine line) {
        return row(sides(line),
                words(line, sessions(line)),
                right(styled(texts.time(line.performed().toLocalTime()), "line-says"), texts.say("today.signed")));
    }

    Node due(DueLine line) {
        var course = line.course();
        var since = course.daysSince(today).map(this::weeks)
                .orElseGet(() -> texts.say("today.opened", texts.day(course.opened())));
        var words = new VBox(3, styled(line.person().shown(), "line-name"), styled(
                texts.say("today.next", line.region(), Integer.toString(course.done() + 1)), "line-second"));
        boolean late = course.due(today) == Due.LATE;
        return row(new VBox(new SideTag(course.course().side(), SideTag.Size.SMALL, texts.words())), words,
                right(late ? flagged(since, Tone.CAUTION) : styled(since, "line-says"),
                        course.booked().map(day -> texts.say("today.booked", texts.day(day)))
                                .orElseGet(() -> asked(course))));
    }

    private String weeks(long days) {
        return days % 7 == 0
                ? texts.say("today.weeks", Long.toString(days / 7))
                : texts.say("today.weeksDays", Long.toString(days / 7), Long.toString(days % 7));
    }

    private String asked(GoingCourse course) {
        var plan = course.plan();
        return course.done() == 0
                ? texts.say("today.first")
                : texts.say("today.asked", new Interval(plan.weeksFrom(), plan.weeksTo()).toString());
    }

    Node call(CallLine line) {
        return call(line, line.late() ? flagged(line.says(), Tone.CAUTION) : styled(line.says(), "line-says"));
    }

    /// When the window closes, and how long that is yet.
    Node outcome(OutcomeLine line) {
        long left = ChronoUnit.DAYS.between(today, line.slot().until());
        boolean late = line.slot().state() == Slot.State.LATE;
        var until = texts.say(late ? "today.closes" : "today.until", texts.day(line.slot().until()));
        return row(new VBox(new SideTag(line.course().side(), SideTag.Size.SMALL, texts.words())),
                new VBox(3, styled(line.person().shown(), "line-name"),
                        styled(texts.say("today.week", line.region(), Integer.toString(line.slot().week())),
                                "line-second")),
                right(late ? flagged(until, Tone.CAUTION) : styled(until, "line-says"), left(left)));
    }

    private String left(long days) {
        return days == 0
                ? texts.say("today.lastDay")
                : texts.say(days == 1 ? "today.dayLeft" : "today.daysLeft", Long.toString(days));
    }

    Node urgent(CallLine line) {
        return call(line, flagged(line.says(), Tone.STOP));
    }

    private GridPane call(CallLine line, Node says) {
        return row(new VBox(new SideTag(line.side(), SideTag.Size.SMALL, texts.words())),
                new VBox(3, styled(line.person().shown(), "line-name"), styled(line.place(), "line-second")),
                right(says, line.second()));
    }

    /// One tag for each side of the visit; two courses on one side are not two sides.
    private VBox sides(VisitLine line) {
        var tags = new VBox(3);
        line.served().stream().map(VisitLine.Served::side).distinct()
                .forEach(side -> tags.getChildren().add(new SideTag(side, SideTag.Size.SMALL, texts.words())));
        return tags;
    }

    /// One for each course.
    private List<String> sessions(VisitLine line) {
        return line.served().stream().map(one -> texts.say("today.session", region(line, one),
                Integer.toString(one.session()), Integer.toString(one.of()))).toList();
    }

    private String regions(VisitLine line) {
        return line.served().stream().map(one -> region(line, one)).collect(Collectors.joining(", "));
    }

    /// Of several courses each is named with its side.
    private String region(VisitLine line, VisitLine.Served one) {
        return line.served().size() == 1
                ? one.region()
                : texts.say("kit.side." + Choices.text(one.side())) + " " + one.region();
    }

    private VBox words(VisitLine line, List<String> seconds) {
        var words = new VBox(3, styled(line.person().shown(), "line-name"));
        seconds.forEach(second -> words.getChildren().add(styled(second, "line-second")));
        return words;
    }

    static HBox flagged(String words, Tone tone) {
        var flag = new HBox(6, Signs.of(tone == Tone.STOP ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE, 14),
                styled(words, "line-says"));
        flag.getStyleClass().addAll("flagged", tone.styleClass());
        flag.setAlignment(Pos.CENTER_RIGHT);
        return flag;
    }

    static VBox right(Node upper, String lower) {
        var right = new VBox(3, upper, styled(lower, "line-second"));
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        return right;
    }

    private static GridPane row(VBox tags, VBox words, VBox right) {
        var row = new GridPane(12, 0);
        tags.setMinWidth(66);
        words.setMinWidth(0);
        GridPane.setHgrow(words, Priority.ALWAYS);
        row.add(tags, 0, 0);
        row.add(words, 1, 0);
        row.add(right, 2, 0);
        row.getStyleClass().add("work-line");
        return row;
    }

    private static Region bar(StateSign.State state) {
        var bar = new Region();
        bar.getStyleClass().addAll("section-bar", "bar-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return bar;
    }

    static Label styled(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
