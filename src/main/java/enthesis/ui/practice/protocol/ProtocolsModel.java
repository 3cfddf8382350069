package enthesis.ui.practice.protocol;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.plan.Protocol;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The list of protocols: one is edited, copied, retired or offered again.
public final class ProtocolsModel {
    public final ObjectProperty<List<ProtocolLine>> lines;
    public final ObjectProperty<Optional<ProtocolLine>> chosen = new SimpleObjectProperty<>(Optional.empty());
    /// What was done, or why not, worded.
    public final StringProperty message = new SimpleStringProperty("");
    final ProtocolWords words;
    private final ProtocolsDesk desk;

    /// What the list asks of the chart, off the screen; each gives the lines as they are then.
    public interface Lists {
        List<ProtocolLine> retire(Protocol protocol);

        List<ProtocolLine> giveBack(Protocol protocol);

        List<ProtocolLine> copy(Protocol protocol);
    }

    /// `edit` opens a protocol's form; without one a new one's.
    public record ProtocolsDesk(Work work, Texts texts, Lists lists, Consumer<Optional<Protocol>> edit) {}

    public ProtocolsModel(ProtocolsDesk desk, List<ProtocolLine> lines, Atlas atlas) {
        this.desk = desk;
        this.lines = new SimpleObjectProperty<>(List.copyOf(lines));
        words = new ProtocolWords(desk.texts(), atlas);
    }

    public void edit() {
        chosen.get().filter(line -> !line.retired()).ifPresent(line -> desk.edit().accept(
                Optional.of(line.protocol())));
    }

    public void begin() {
        desk.edit().accept(Optional.empty());
    }

    public void copy() {
        chosen.get().filter(line -> !line.retired()).ifPresent(line -> ask("protocols.copied", line.protocol(),
                () -> desk.lists().copy(line.protocol())));
    }

    /// Retires the chosen one, or offers it again.
    public void retire() {
        chosen.get().ifPresent(line -> {
            if (line.retired()) {
                ask("protocols.givenBack", line.protocol(), () -> desk.lists().giveBack(line.protocol()));
            } else {
                ask("protocols.retired", line.protocol(), () -> desk.lists().retire(line.protocol()));
            }
        });
    }

    private void ask(String words, Protocol protocol, Callable<List<ProtocolLine>> job) {
        desk.work().run(job, now -> {
            lines.set(List.copyOf(now));
            message.set(desk.texts().say(words, protocol.name()));
        }, failed -> message.set(desk.texts().of(failed)));
    }
}
