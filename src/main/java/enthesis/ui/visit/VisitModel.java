package enthesis.ui.visit;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.marking.MarkingActs;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Section;
import enthesis.domain.visit.SectionState;
import enthesis.domain.visit.Visit;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.section.Marks;
import enthesis.ui.kit.work.Reminders;
import enthesis.ui.visit.keeping.Keeper;
import enthesis.ui.visit.keeping.Keeping;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// One visit while it is worked on: the sheet, what it says after every keystroke, the section in front, and the
/// keeping of it. A signed or voided visit opens locked: it is read, never typed into.
public final class VisitModel {
    /// Why the visit is to be voided, as it is typed: no fact of the visit, so it stands in no sheet of it.
    public static final Field VOID_REASON = Field.of("void", "reason");
    public final SheetModel voiding = new SheetModel();
    public final SheetModel sheet;
    public final Keeping keeping;
    public final Marks marks;
    /// Whether whoever is signed in decides on a STOP.
    public final BooleanProperty decides = new SimpleBooleanProperty(true);
    private final LiveReading reading;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Section> section = new ReadOnlyObjectWrapper<>(Section.CHECK_IN);
    private Circumstances about;
    private Optional<String> lastVisited = Optional.empty();

    public VisitModel(Circumstances about, Sheet start, Keeper keeper, Reminders reminders, InstantSource clock) {
        this.about = about;
        sheet = new SheetModel(start);
        this.clock = clock;
        reading = new LiveReading(this, this::question, reminders);
        marks = new Marks(reading);
        keeping = new Keeping(sheet::now, keeper, reminders, clock);
        if (about.visit().state() != Visit.State.OPEN) {
            sheet.lock();
        }
        sheet.keeping(MarkingActs::held);
        sheet.onEdit(this::given);
        sheet.onEdit(_ -> typed());
        sheet.onAct(this::settle);
    }

    /// When a point was given is kept in the same breath; undone, it is as it was before.
    private void given(Map<Field, String> changes) {
        boolean given = changes.entrySet().stream().anyMatch(one -> one.getKey().group().equals(PointFields.POINT)
                && one.getKey().equals(PointFields.state(one.getKey().row()))
                && one.getValue().equals(Choices.text(Point.State.GIVEN)));
        if (given && !changes.containsKey(PointFields.LAST_GIVEN)) {
            sheet.along(Map.of(PointFields.LAST_GIVEN, clock.instant().toString()));
        }
    }

    private Supplier<Reading> question() {
        var then = about.at(clock.instant());
        var typed = sheet.now();
        return () -> Reading.of(then, typed);
    }

    private void typed() {
        reading.typed();
        keeping.edited();
    }

    /// Tells what follows from the letters typed so far; before anything else is done with them.
    public void settle() {
        reading.tell();
    }

    /// What is known about patient, course or user has changed: everything is read anew.
    public void about(Circumstances now) {
        about = now;
        reading.typed();
        reading.tell();
    }

    public ReadOnlyObjectProperty<Reading> reading() {
        return reading;
    }

    /// The reading for what only these sections show: it follows while one of them is in front, and catches up when one
    /// comes forward, so that typing elsewhere never waits for it.
    public ReadOnlyObjectProperty<Reading> reading(Set<Section> shown) {
        var own = new ReadOnlyObjectWrapper<>(reading.get());
        reading.subscribe(now -> {
            if (shown.contains(section.get())) {
                own.set(now);
            }
        });
        section.subscribe(front -> {
            if (shown.contains(front)) {
                own.set(reading.get());
            }
        });
        return own.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Section> section() {
        return section.getReadOnlyProperty();
    }

    public boolean readOnly() {
        return sheet.locked().get();
    }

    /// Brings a section forward; the rows of the one that is left are written.
    public void show(Section next) {
        if (next != section.get()) {
            if (!readOnly()) {
                keeping.rows();
            }
            section.set(next);
        }
    }

    /// Where one goes on: in the first section that needs somebody, else in the first that is not done. A visit that
    /// was only begun starts at its beginning; of one that is complete only the signature is left.
    public Section goesOn() {
        if (reading.get().state(Section.CHECK_IN) == SectionState.EMPTY) {
            return Section.CHECK_IN;
        }
        return first(state -> state == SectionState.NEEDS_YOU).or(() -> first(state -> state != SectionState.DONE))
                .orElse(Section.SIGN);
    }

    private Optional<Section> first(Predicate<SectionState> which) {
        return Stream.of(Section.values()).filter(one -> which.test(reading.get().state(one))).findFirst();
    }

    /// The section after the one in front; the last one has none.
    public Optional<Section> next() {
        int key = section.get().key() + 1;
        return Stream.of(Section.values()).filter(one -> one.key() == key).findFirst();
    }

    /// The section a field stands in.
    public Optional<Section> sectionOf(Field field) {
        return reading.get().sectionOf(field);
    }

    /// The open finding after the one visited last, from the top again after the last one.
    public Optional<Finding> nextOpen() {
        var open = reading.get().open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int at = 0;
        for (int i = 0; i < open.size(); i++) {
            if (lastVisited.filter(open.get(i).rule()::equals).isPresent()) {
                at = (i + 1) % open.size();
            }
        }
        lastVisited = Optional.of(open.get(at).rule());
        return Optional.of(open.get(at));
    }

    /// Types what one press settles; `step` is how Undo calls it.
    public void mend(Finding finding, String step) {
        sheet.edit(finding.mend(), step);
    }

    /// The reason for going on past a finding, or the tick that it was seen.
    public void answer(Finding finding, String text) {
        sheet.type(finding.answer(), text);
        sheet.type(finding.basis(), finding.said());
    }

    /// Writes the rows, or a draft where they can't be written, then goes on; `held` follows when neither is possible.
    /// A closed workspace asks for no more alarms.
    public void leave(Runnable then, Runnable held) {
        if (readOnly()) {
            then.run();
            return;
        }
        keeping.leave(() -> {
            keeping.end();
            then.run();
        }, held);
    }
}
