package enthesis.ui.find;

import enthesis.domain.entry.Choices;
import enthesis.domain.note.find.Excerpt;
import enthesis.domain.note.find.NoteHit;
import enthesis.domain.note.find.NoteHit.Place;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.sign.SideTag;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One note that was found: whose, of which day, of which side and region, and below the words around the hit.
final class NoteRowView extends GridPane {
    NoteRowView(NoteHit hit, Texts texts) {
        getStyleClass().addAll("found-row", "note-row");
        for (int percent : new int[]{37, 24, 39}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            getColumnConstraints().add(column);
        }
        var name = new Label(hit.person().shown());
        name.getStyleClass().add("semibold");
        name.setWrapText(true);
        var day = new Label(texts.date(hit.day()));
        add(name, 0, 0);
        add(day, 1, 0);
        add(served(hit, texts), 2, 0);
        add(said(hit.excerpt()), 0, 1, 3, 1);
        var places = hit.served().stream()
                .map(one -> texts.say("kit.side." + Choices.text(one.side())) + " "
                        + RegionWords.region(one.region(), texts))
                .collect(Collectors.joining(", "));
        setAccessibleText(String.join(", ", hit.person().shown(), day.getText(), places, kind(hit, texts),
                hit.excerpt().text()));
    }

    /// Breaks where it has to, and is read from the side its script is.
    private static TextFlow said(Excerpt excerpt) {
        var flow = new TextFlow();
        flow.getStyleClass().addAll("marked", "said");
        if (excerpt.fromTheRight()) {
            flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            // its letters and signs of one font: of two they are not put in order
            flow.getStyleClass().add("from-the-right");
        }
        int at = 0;
        for (var stretch : excerpt.marks()) {
            int begin = Math.max(at, stretch.from());
            if (begin < stretch.to()) {
                plain(flow, excerpt.text().substring(at, begin));
                var hit = new Label(excerpt.text().substring(begin, stretch.to()));
                hit.getStyleClass().add("hit");
                flow.getChildren().add(hit);
                at = stretch.to();
            }
        }
        plain(flow, excerpt.text().substring(at));
        return flow;
    }

    private static void plain(TextFlow flow, String words) {
        if (!words.isEmpty()) {
            flow.getChildren().add(new Text(words));
        }
    }

    private static HBox served(NoteHit hit, Texts texts) {
        var line = new HBox(8);
        line.getStyleClass().add("found-course");
        for (var one : hit.served()) {
            line.getChildren().addAll(new SideTag(one.side(), SideTag.Size.SMALL, texts.words()),
                    new Label(RegionWords.region(one.region(), texts)));
        }
        var kind = new Label(kind(hit, texts));
        kind.getStyleClass().add("sub");
        line.getChildren().add(kind);
        return line;
    }

    private static String kind(NoteHit hit, Texts texts) {
        return texts.say("find.note." + switch (hit.place()) {
            case Place.OfVisit(_, var standing) -> Choices.text(standing);
            case Place.OfCourse(boolean inError) -> inError ? "in_error" : "course";
            case Place.OfFollowUp(_, boolean inError) -> inError ? "in_error" : "followUp";
        });
    }
}
