package enthesis.app.practice;

import enthesis.app.desk.Tools;
import enthesis.app.form.Opened;
import enthesis.domain.entry.Choices;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;
import enthesis.ui.practice.emergency.ProtocolTextModel;
import enthesis.ui.practice.emergency.ProtocolTextPage;
import enthesis.ui.practice.wording.WordingModel;
import enthesis.ui.practice.wording.WordingPage;
import enthesis.ui.practice.wording.WordingsModel;
import enthesis.ui.practice.wording.WordingsPage;
import java.util.Optional;

/// Reads and edits the lines of the papers and the words of the emergency card. On the chart's thread.
record WordingReader(Tools tools) implements WordingsModel.Confirm {

    WordingsPage papers() {
        return new WordingsPage(tools.chart().wordings.now(), new Histories(tools).names(),
                tools.ground().clock().getZone());
    }

    @Override
    public WordingsPage confirm(Language language, WordingsPage seen) {
        tools.chart().wordings.confirm(language, seen.now(), tools.who());
        return papers();
    }

    Opened<WordingPage> line(SheetLine line, Language language) {
        var wordings = tools.chart().wordings;
        return Opened.of(tools, "wording/" + Choices.text(language) + "/" + line.key(), new WordingPage(line, language,
                wordings.now().says(line, language), new Histories(tools).past().lines(
                        wordings.history(line, language), line.in(language),
                        (before, after) -> WordingModel.changes(tools.texts(), before, after))));
    }

    void keepLine(WordingPage page, String text) {
        tools.chart().wordings.keep(page.line(), page.language(), page.now(), text, tools.who());
    }

    Opened<ProtocolTextPage> emergency() {
        var protocol = tools.chart().emergencyProtocol;
        var shipped = tools.say("emergency.shipped");
        return Opened.of(tools, "emergency-protocol", new ProtocolTextPage(protocol.now(), shipped,
                new Histories(tools).past().lines(protocol.history(), shipped,
                        (_, after) -> ProtocolTextModel.changes(tools.texts(), after))));
    }

    void keepCard(ProtocolTextPage page, Optional<String> text) {
        tools.chart().emergencyProtocol.keep(page.now(), text, tools.who());
    }
}
