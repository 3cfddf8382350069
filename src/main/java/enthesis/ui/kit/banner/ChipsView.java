package enthesis.ui.kit.banner;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.Chip;
import enthesis.ui.kit.sign.Tip;
import enthesis.ui.kit.sign.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/// The facts of the banner, as many as two rows hold: the allergies first, then what stops. How many more there are is
/// said, and all of them stand in the tooltip.
final class ChipsView extends Pane {
    private static final int ROWS = 2;
    private static final double WRAP = 296;
    private static final double ACROSS = 4;
    private static final double DOWN = 2;

    private final Tooltip all = new Tip();
    private final Texts texts;
    private final List<Chip> given = new ArrayList<>();
    private final List<Chip> urgent = new ArrayList<>();
    private Chip more;
    private List<Chip.Fact> facts = List.of();

    ChipsView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("banner-chips");
        more = new Chip(count(0));
        Tooltip.install(this, all);
    }

    void show(List<Chip.Fact> now) {
        if (now.equals(facts)) {
            return;
        }
        facts = now;
        given.clear();
        now.forEach(fact -> given.add(chip(fact)));
        urgent.clear();
        urgent.addAll(given);
        if (!given.isEmpty()) {
            urgent.subList(1, given.size())
                    .sort(Comparator.comparing(chip -> now.get(given.indexOf(chip)).tone() != Tone.STOP));
        }
        more = new Chip(count(now.size()));
        getChildren().setAll(given);
        getChildren().add(more);
        all.setText(now.stream().map(Chip.Fact::text).collect(Collectors.joining("\n")));
    }

    private static Chip chip(Chip.Fact fact) {
        var chip = new Chip(fact);
        chip.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        return chip;
    }

    private Chip.Fact count(int many) {
        return new Chip.Fact(Tone.CAUTION, texts.say("kit.banner.more", Integer.toString(many)), true);
    }

    /// In rows of `room`, the first of which may be a chip that is wider than all of it.
    private List<List<Chip>> rows(List<Chip> chips, double room) {
        var rows = new ArrayList<List<Chip>>();
        double used = 0;
        for (var chip : chips) {
            double wide = Math.min(room, chip.prefWidth(-1));
            if (rows.isEmpty() || used + ACROSS + wide > room) {
                rows.add(new ArrayList<>());
                used = wide;
            } else {
                used += ACROSS + wide;
            }
            rows.getLast().add(chip);
        }
        return rows;
    }

    private List<List<Chip>> fitting(double room) {
        var rows = rows(given, room);
        for (int shown = given.size() - 1; shown > 0 && rows.size() > ROWS; shown--) {
            var some = new ArrayList<>(urgent.subList(0, shown));
            some.add(more);
            rows = rows(some, room);
        }
        return rows;
    }

    private static double width(List<Chip> row) {
        return row.stream().mapToDouble(chip -> chip.prefWidth(-1)).sum() + (row.size() - 1) * ACROSS;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(fitting(WRAP).stream().mapToDouble(ChipsView::width).max().orElse(0));
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(WRAP, computePrefWidth(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        var rows = fitting(width < 0 ? WRAP : width);
        return rows.stream().mapToDouble(ChipsView::height).sum() + Math.max(0, rows.size() - 1) * DOWN;
    }

    private static double height(List<Chip> row) {
        return row.stream().mapToDouble(chip -> chip.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var rows = fitting(getWidth());
        var shown = rows.stream().flatMap(List::stream).toList();
        if (shown.contains(more)) {
            more.setText(count(given.size() - shown.size() + 1).text());
        }
        getChildren().forEach(chip -> chip.setVisible(shown.contains(chip)));
        double top = Math.max(0, (getHeight() - computePrefHeight(getWidth())) / 2);
        for (var row : rows) {
            double left = 0;
            for (var chip : row) {
                double wide = Math.min(getWidth(), chip.prefWidth(-1));
                chip.resizeRelocate(snapPositionX(left), snapPositionY(top), snapSizeX(wide), chip.prefHeight(-1));
                left += wide + ACROSS;
            }
            top += height(row) + DOWN;
        }
    }
}
