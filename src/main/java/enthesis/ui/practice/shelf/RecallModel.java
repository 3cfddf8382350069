package enthesis.ui.practice.shelf;

import enthesis.domain.practice.Practice;
import enthesis.domain.solution.shelf.LotName;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.PatientId;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.Sentence;
import enthesis.ui.kit.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Who received a lot: asked again with every letter; an answer that comes after a later question is dropped.
public final class RecallModel {
    public final StringProperty typed = new SimpleStringProperty("");
    public final ObjectProperty<List<RecallLine>> lines = new SimpleObjectProperty<>(List.of());
    public final ObjectProperty<Optional<RecallLine>> chosen = new SimpleObjectProperty<>(Optional.empty());
    /// How many were found, or why it could not be asked, worded.
    public final StringProperty message = new SimpleStringProperty("");
    private final RecallDesk desk;

    /// `find` asks the chart, off the screen; `patient` opens a chart.
    public record RecallDesk(Work work, Texts texts, Practice practice, Function<String, List<RecallLine>> find,
            Consumer<PatientId> patient) {}

    public RecallModel(RecallDesk desk, String lot) {
        this.desk = desk;
        typed.subscribe(this::ask);
        typed.set(lot);
    }

    private void ask(String lot) {
        if (LotName.plain(lot).isEmpty()) {
            show(List.of(), "shelf.recall.type");
            return;
        }
        Callable<List<RecallLine>> job = () -> desk.find().apply(lot);
        desk.work().run(job, found -> {
            if (lot.equals(typed.get())) {
                show(found, "shelf.recall.none");
            }
        }, failed -> message.set(desk.texts().of(failed)));
    }

    private void show(List<RecallLine> found, String nothing) {
        lines.set(List.copyOf(found));
        long people = found.stream().map(line -> line.person().id()).distinct().count();
        message.set(switch ((int) Math.min(people, 2)) {
            case 0 -> desk.texts().say(nothing, typed.get().strip());
            case 1 -> desk.texts().say("shelf.recall.one");
            default -> desk.texts().say("shelf.recall.many", Long.toString(people));
        });
    }

    /// Moves the choice by so many lines.
    public void move(int by) {
        var all = lines.get();
        if (!all.isEmpty()) {
            int at = chosen.get().map(all::indexOf).orElse(-1);
            chosen.set(Optional.of(all.get(at < 0 ? 0 : Math.clamp(at + by, 0, all.size() - 1))));
        }
    }

    public void open() {
        chosen.get().ifPresent(line -> desk.patient().accept(line.person().id()));
    }

    /// "Mustermann, Erika, born 12 Apr 1968, 004711".
    String name(RecallLine line) {
        var person = line.person();
        return desk.texts().say("shelf.recall.name", person.family(), person.given(),
                desk.texts().date(person.born()), person.number().value());
    }

    /// "23 Nov 2026, dextrose 50 %, lot B4471, 3 mL drawn up, 6.5 mL of the solution injected".
    String line(RecallLine line) {
        var texts = desk.texts();
        var got = line.received();
        return String.join("  \u00b7  ", Stream.of(texts.date(line.day()),
                Sentence.begun(got.product().named(desk.practice())), texts.say("shelf.recall.lot", got.lot()),
                amount("shelf.recall.drawn", got.drawn(), "shelf.recall.notDrawn"),
                amount("shelf.recall.injected", got.injected(), "shelf.recall.notInjected")).toList());
    }

    private String amount(String words, Optional<Millilitres> volume, String none) {
        return volume.map(amount -> desk.texts().say(words, amount.toString())).orElseGet(() -> desk.texts().say(none));
    }

    /// What has to be known of a line besides: that its visit is void, that its lot is written otherwise.
    String besides(RecallLine line) {
        if (line.received().voided()) {
            return desk.texts().say("shelf.recall.voided");
        }
        return LotName.same(line.received().lot(), typed.get()) ? "" : desk.texts().say("shelf.recall.similar");
    }
}
