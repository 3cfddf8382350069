package enthesis.ui.practice.intake;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.intake.Answer;
import enthesis.domain.intake.LeftOut;
import enthesis.domain.intake.Match;
import enthesis.domain.intake.Preview;
import enthesis.domain.patient.Person;
import enthesis.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How the preview of an import is said: who becomes what, what is said of them, what is left out and why.
public record ImportWords(Texts texts) {

    /// What is taken, in one line.
    public String taken(Preview preview) {
        var facts = preview.facts().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> many("import.fact." + Choices.text(one.getKey()), one.getValue()))
                .collect(Collectors.joining(", "));
        return texts.say("import.taken", many("import.new", preview.fresh()), many("import.known", preview.known()),
                facts.isEmpty() ? texts.say("import.noFacts") : facts);
    }

    /// A line for each reason for which something is left out; those who must be asked about first.
    public List<String> left(Preview preview) {
        var lines = new ArrayList<String>();
        if (preview.unanswered() > 0) {
            lines.add(many("import.unanswered", preview.unanswered()));
        }
        for (var why : LeftOut.Why.values()) {
            var what = preview.left().entrySet().stream().filter(one -> one.getKey().why() == why)
                    .sorted(Map.Entry.comparingByKey())
                    .map(one -> (one.getValue() + " " + one.getKey().what()).strip())
                    .collect(Collectors.joining(", "));
            if (!what.isEmpty()) {
                lines.add(texts.say("import.left." + Choices.text(why), what));
            }
        }
        return lines;
    }

    /// "KOVAR, Ilse 12 Apr 1968".
    String who(Preview.Line line) {
        var family = line.person().family().toUpperCase(Locale.ROOT);
        var given = line.person().given();
        return (family.isBlank() || given.isBlank() ? family + given : family + ", " + given) + "  "
                + DateText.written(line.person().born());
    }

    String what(Optional<Answer> answer) {
        if (answer.isEmpty()) {
            return texts.say("import.is.asked");
        }
        return answer.get() instanceof Answer.Same(var chart)
                ? texts.say("import.is.known", chart.number().value())
                : texts.say("import.is.new");
    }

    String question(Match.Ask ask) {
        return texts.say("import.ask." + Choices.text(ask.why()));
    }

    String same(Person chart) {
        return texts.say("import.answer.same", chart.number().value(), chart.shown(), DateText.written(chart.born()));
    }

    public String many(String key, int number) {
        return texts.say(number == 1 ? key + ".one" : key, Integer.toString(number));
    }

    /// What came of it.
    public String done(int charts, int facts) {
        return charts == 0 && facts == 0
                ? texts.say("import.nothingNew")
                : texts.say("import.done", many("import.new", charts), many("import.facts", facts));
    }
}
