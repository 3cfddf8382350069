package enthesis.ui.practice.shelf;

import enthesis.domain.practice.Practice;
import enthesis.domain.solution.shelf.LotName;
import enthesis.domain.value.Millilitres;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.Sentence;
import java.util.Optional;

/// The words of one line of a recall; `typed` is the lot that was asked for.
public record RecallWords(Texts texts, Practice practice, String typed) {

    /// "Mustermann, Erika, born 12 Apr 1968, 004711".
    String name(RecallLine line) {
        var person = line.person();
        return texts.say("shelf.recall.name", person.family(), person.given(), texts.date(person.born()),
                person.number().value());
    }

    /// "23 Nov 2026, dextrose 50 %, lot B4471, 3 mL drawn up, 6.5 mL of the solution injected".
    String line(RecallLine line) {
        return String.join("  \u00b7  ", texts.date(line.day()), product(line),
                texts.say("shelf.recall.lot", line.received().lot()), drawn(line), injected(line));
    }

    public String product(RecallLine line) {
        return Sentence.begun(line.received().product().named(practice));
    }

    /// "3 mL drawn up, 6.5 mL of the solution injected".
    public String got(RecallLine line) {
        return drawn(line) + ", " + injected(line);
    }

    private String drawn(RecallLine line) {
        return amount("shelf.recall.drawn", line.received().drawn(), "shelf.recall.notDrawn");
    }

    private String injected(RecallLine line) {
        return amount("shelf.recall.injected", line.received().injected(), "shelf.recall.notInjected");
    }

    private String amount(String words, Optional<Millilitres> volume, String none) {
        return volume.map(amount -> texts.say(words, amount.toString())).orElseGet(() -> texts.say(none));
    }

    /// What has to be known of a line besides: that its visit is void, that its lot is written otherwise.
    public String besides(RecallLine line) {
        if (line.received().voided()) {
            return texts.say("shelf.recall.voided");
        }
        return LotName.same(line.received().lot(), typed) ? "" : texts.say("shelf.recall.similar");
    }
}
