package enthesis.app.practice.offer;

import enthesis.app.desk.Tools;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.note.macro.MacroForm;
import enthesis.domain.practice.Version;
import enthesis.storage.practice.own.Macros;
import enthesis.ui.practice.macro.MacroLine;
import enthesis.ui.practice.macro.MacroLine.Whose;
import enthesis.ui.practice.macro.MacroModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads and edits the text macros: everybody's, and those of who is signed in.
final class MacroReader extends OfferReader<KeptMacro, MacroLine, MacroForm.Around> {

    MacroReader(Tools tools) {
        super(tools);
    }

    @Override
    Macros store() {
        return tools.chart().macros;
    }

    @Override
    String id(KeptMacro macro) {
        return macro.id();
    }

    /// Of whoever types it: somebody's new macro is not another one's.
    @Override
    String subject(Optional<String> id) {
        return "macro/" + tools.who() + "/" + id.orElse("new");
    }

    @Override
    List<MacroLine> lines() {
        return Stream.concat(store().all().stream().map(one -> line(one, false)),
                store().hidden().stream().map(one -> line(one, true)))
                .filter(line -> line.entry().isShared() || line.entry().isOf(tools.who())).toList();
    }

    @Override
    MacroLine line(KeptMacro macro, boolean hidden) {
        return new MacroLine(macro, hidden ? Whose.TAKEN_OUT : whose(macro));
    }

    private Whose whose(KeptMacro macro) {
        return !macro.isShared()
                ? Whose.MINE
                : store().shipped(macro.id()).equals(Optional.of(macro)) ? Whose.SHIPPED : Whose.EVERYBODY;
    }

    @Override
    MacroForm.Around around(String id) {
        return new MacroForm.Around(id, tools.who(), named(id, one -> one.isOf(tools.who())),
                named(id, KeptMacro::isShared));
    }

    private Set<String> named(String id, Predicate<KeptMacro> which) {
        return store().all().stream().filter(one -> !one.id().equals(id)).filter(which)
                .map(one -> one.macro().name()).collect(Collectors.toSet());
    }

    @Override
    BiFunction<Optional<KeptMacro>, Version<Optional<KeptMacro>>, List<String>> changes() {
        return (before, after) -> MacroModel.changes(tools.texts(), before, after);
    }
}
