package enthesis.app.practice;

import enthesis.app.desk.Tools;
import enthesis.app.form.FormKeeper;
import enthesis.app.form.PracticeForms;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.note.macro.MacroForm;
import enthesis.domain.people.Colleague;
import enthesis.domain.value.PersonId;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;
import enthesis.ui.practice.emergency.ProtocolTextModel;
import enthesis.ui.practice.emergency.ProtocolTextPage;
import enthesis.ui.practice.history.Past;
import enthesis.ui.practice.macro.MacroLine;
import enthesis.ui.practice.macro.MacroLine.Whose;
import enthesis.ui.practice.macro.MacroModel;
import enthesis.ui.practice.macro.MacroPage;
import enthesis.ui.practice.macro.MacrosModel;
import enthesis.ui.practice.wording.WordingModel;
import enthesis.ui.practice.wording.WordingPage;
import enthesis.ui.practice.wording.WordingsModel;
import enthesis.ui.practice.wording.WordingsPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads and edits the lines of the papers and the text macros. On the chart's thread.
record WordingReader(Tools tools) implements WordingsModel.Confirm, MacrosModel.Lists {

    /// The macros in the list of somebody.
    record Listed(List<MacroLine> lines, PersonId who) {}

    private Map<PersonId, String> names() {
        return tools.chart().people.all().stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
    }

    private Past past() {
        return new Past(names(), tools.ground().clock().getZone());
    }

    WordingsPage papers() {
        return new WordingsPage(tools.chart().wordings.now(), names(), tools.ground().clock().getZone());
    }

    @Override
    public WordingsPage confirm(Language language, WordingsPage seen) {
        tools.chart().wordings.confirm(language, seen.now(), tools.who());
        return papers();
    }

    PracticeReader.Opened<WordingPage> line(SheetLine line, Language language) {
        var wordings = tools.chart().wordings;
        var page = new WordingPage(line, language, wordings.now().says(line, language),
                past().lines(wordings.history(line, language), line.in(language),
                        (before, after) -> WordingModel.changes(tools.texts(), before, after)));
        return new PracticeReader.Opened<>(page, FormKeeper.draft(tools, PracticeForms.subject(page)));
    }

    PracticeReader.Opened<ProtocolTextPage> emergency() {
        var protocol = tools.chart().emergencyProtocol;
        var shipped = tools.say("emergency.shipped");
        var page = new ProtocolTextPage(protocol.now(), shipped, past().lines(protocol.history(), shipped,
                (_, after) -> ProtocolTextModel.changes(tools.texts(), after)));
        return new PracticeReader.Opened<>(page, FormKeeper.draft(tools, PracticeForms.EMERGENCY));
    }

    Listed macros() {
        return new Listed(lines(), tools.who());
    }

    private List<MacroLine> lines() {
        var macros = tools.chart().macros;
        var who = tools.who();
        return Stream.concat(macros.all().stream().filter(one -> one.isShared() || one.isOf(who))
                .map(one -> new MacroLine(one, whose(one))),
                macros.takenOut(who).stream().map(one -> new MacroLine(one, Whose.TAKEN_OUT))).toList();
    }

    private Whose whose(KeptMacro macro) {
        return !macro.isShared()
                ? Whose.MINE
                : tools.chart().macros.shipped(macro.id()).equals(Optional.of(macro))
                        ? Whose.SHIPPED
                        : Whose.EVERYBODY;
    }

    /// The form of a macro as it stands now, or of a new one.
    PracticeReader.Opened<MacroPage> macro(Optional<KeptMacro> chosen) {
        var macros = tools.chart().macros;
        var all = macros.all();
        var who = tools.who();
        var now = chosen.flatMap(one -> all.stream().filter(other -> other.id().equals(one.id())).findFirst());
        var id = now.map(KeptMacro::id).orElseGet(() -> UUID.randomUUID().toString());
        Predicate<KeptMacro> other = one -> !one.id().equals(id);
        var around = new MacroForm.Around(id, who, named(all, other.and(one -> one.isOf(who))),
                named(all, other.and(KeptMacro::isShared)));
        var page = new MacroPage(now, macros.shipped(id), around, past().lines(macros.history(id), macros.shipped(id),
                (before, after) -> MacroModel.changes(tools.texts(), before, after)));
        return new PracticeReader.Opened<>(page, FormKeeper.draft(tools, PracticeForms.subject(page)));
    }

    private static Set<String> named(List<KeptMacro> all, Predicate<KeptMacro> which) {
        return all.stream().filter(which).map(one -> one.macro().name()).collect(Collectors.toSet());
    }

    @Override
    public List<MacroLine> takeOut(KeptMacro macro) {
        tools.chart().macros.takeOut(macro, tools.who());
        return lines();
    }

    @Override
    public List<MacroLine> giveBack(KeptMacro macro) {
        tools.chart().macros.giveBack(macro, tools.who());
        return lines();
    }
}
