package enthesis.ui.practice.protocol;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.map.plan.ProtocolFields;
import enthesis.domain.map.plan.ProtocolForm;
import enthesis.domain.map.plan.ProtocolReading;
import enthesis.domain.map.plan.ProtocolTexts;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.work.Work;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Editing one protocol. Nothing is kept while anything is refused.
public final class ProtocolModel {
    public final SheetModel sheet;
    public final ProtocolPage page;
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    final StepHand hand;
    /// Whether what is missing is said: from the first try to keep it.
    final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<ProtocolReading> reading;
    private final ProtocolDesk desk;

    /// What the form asks of the chart, off the screen; throws what went wrong.
    public interface Keep {
        void keep(Optional<Protocol> before, Protocol protocol) throws Exception;
    }

    /// `keep` writes it, `kept` is told when it is written.
    public record ProtocolDesk(Work work, Texts texts, Keep keep, Consumer<Protocol> kept) {}

    public ProtocolModel(ProtocolDesk desk, ProtocolPage page) {
        this.desk = desk;
        this.page = page;
        sheet = new SheetModel(page.now().map(now -> ProtocolTexts.sheet(now, page.around().atlas()))
                .orElse(Sheet.EMPTY.with(ProtocolFields.order(1), "1")));
        reading = new ReadOnlyObjectWrapper<>(read());
        sheet.sheet().subscribe(_ -> reading.set(read()));
        sheet.onEdit(_ -> failure.set(""));
        hand = new StepHand(sheet, page.around().atlas(), desk.texts());
    }

    private ProtocolReading read() {
        return ProtocolForm.read(sheet.now(), page.around());
    }

    public ReadOnlyObjectProperty<ProtocolReading> reading() {
        return reading.getReadOnlyProperty();
    }

    public void keep() {
        var protocol = reading.get().protocol();
        if (protocol.isEmpty()) {
            wanted.set(true);
            failure.set(desk.texts().say("protocols.notYet"));
            return;
        }
        desk.work().run(() -> {
            desk.keep().keep(page.now(), protocol.get());
            return protocol.get();
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed)));
    }

    /// Puts the shipped protocol back into the form, as one step that can be undone; it counts once it is kept.
    public void shipped() {
        page.shipped().ifPresent(shipped -> {
            var next = ProtocolTexts.sheet(shipped, page.around().atlas());
            Map<Field, String> edits = new HashMap<>(next.changesSince(sheet.now()));
            sheet.edit(edits, desk.texts().say("protocols.undoShipped"));
        });
    }

    /// Why a text is refused, missing, or worth a look.
    Remark remark(Field field) {
        var refusal = reading.get().refusals().get(field);
        if (refusal != null && sheet.now().text(field).isBlank()) {
            return wanted.get() ? Remark.of(Remark.State.MISSING, desk.texts().say(refusal)) : Remark.NONE;
        }
        if (refusal != null) {
            return Remark.of(Remark.State.REFUSED, desk.texts().say(refusal));
        }
        var caution = reading.get().cautions().get(field);
        return caution == null ? Remark.NONE : Remark.of(Remark.State.CAUTION, desk.texts().say(caution));
    }
}
