package enthesis.ui.visit;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.visit.keeping.HandTiming;
import enthesis.ui.visit.keeping.Keeper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A visit without a screen: its model, a desk for a section, a clock moved by hand, and a keeper that remembers.
public final class Bench implements Keeper {
    public final HandTiming timing = new HandTiming(Instant.parse("2026-11-23T10:42:07Z"));
    public final List<Map<Field, String>> drafts = new ArrayList<>();
    public final List<Sheet> rows = new ArrayList<>();
    public final List<Field> gone = new ArrayList<>();
    public final VisitModel model;
    public final Desk desk;

    public Bench(Sheet sheet) {
        this(Cases.about(), sheet);
    }

    public Bench(Circumstances about, Sheet sheet) {
        model = new VisitModel(about, sheet, this, timing, timing);
        desk = new Desk(model.sheet, model.reading(), model.marks, Workspace.TEXTS, timing, () -> {}, gone::add);
    }

    public String text(String path) {
        return model.sheet.now().text(Field.parse(path));
    }

    public void type(String path, String text) {
        model.sheet.type(Field.parse(path), text);
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
