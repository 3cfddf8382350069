package enthesis.ui.kit.finding;

import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.ui.kit.Texts;
import java.util.Arrays;
import java.util.Optional;

/// The sentences of one finding. A key the bundles do not hold is left out, not shown.
public record FindingWords(Texts texts, Finding finding) {

    String level() {
        return texts.say("kit.finding.level." + Choices.text(finding.level()));
    }

    public String title() {
        return finding.titled(say("title"));
    }

    public String text() {
        return say("text");
    }

    /// What the rule is made of: its sentence, and its name.
    public String why() {
        var why = say("why");
        var rule = texts.say("kit.finding.rule", finding.rule());
        return why.isEmpty() ? rule : why + " " + rule + ".";
    }

    public String source() {
        if (finding.level() == Level.MISSING || finding.level() == Level.REFUSED) {
            return "";
        }
        return switch (finding.source()) {
            case Source.Seed _ -> texts.say("kit.finding.source.seed");
            case Source.Published source -> source.name();
            case Source.Practice _ -> texts.say("kit.finding.source.practice");
        };
    }

    String mend() {
        var words = say("mend");
        return words.isEmpty() ? texts.say("kit.finding.mend") : words;
    }

    /// What is to be typed: the reason for going on, or what was done where nobody goes on.
    String asked() {
        var words = say("reason");
        return words.isEmpty() ? texts.say("kit.finding.reason") : words;
    }

    /// What was typed for it.
    String answered(String answer) {
        return texts.say(say("reason").isEmpty() ? "kit.finding.goneOn" : "kit.finding.acted", answer);
    }

    /// What an answer was given to, where that was not what the finding says now.
    Optional<String> before(String basis) {
        var said = basis.split("\t", -1);
        return basis.isEmpty() || basis.equals(finding.said()) || !texts.words().knows(said[0] + ".title")
                ? Optional.empty()
                : Optional.of(finding.titled(
                        texts.say(said[0] + ".title", Arrays.copyOfRange(said, 1, said.length))));
    }

    private String say(String part) {
        var key = finding.words() + "." + part;
        return texts.words().knows(key) ? finding.say(texts.words(), part) : "";
    }
}
