package enthesis.exchange.document.content;

import enthesis.domain.words.Words;
import java.util.List;
import java.util.Optional;

/// A session's note as it is printed: every word ready, nothing to be computed. Without a signature it is a draft and
/// says so on every page.
public record NoteDocument(Identifiers about, Heading heading, List<Passage> passages, List<Answered> answered,
        List<Mixed> solutions, List<Line> totals, List<MapPage> maps, Optional<HandoutPage> handout,
        Optional<Signature> signature) {

    /// For each course of the visit the side, what was done where, which session; and when.
    public record Heading(String clinic, List<Title> titles, String when) {

        public Heading {
            titles = List.copyOf(titles);
        }
    }

    /// One paragraph: its label, the text, and the physician's own words below it (may be empty).
    public record Passage(String label, String text, String own) {}

    /// A finding that was gone past, or is open still, and what was typed for it.
    public record Answered(String level, String title, String reason) {}

    /// One solution of the day by letter and row (1 is A), with what it was made of.
    public record Mixed(int row, String letter, String text, List<Component> components) {

        public Mixed {
            components = List.copyOf(components);
        }
    }

    /// A product that went into a solution.
    public record Component(String product, String strength, String drawn, String lot, String expiry) {}

    /// A named figure of the totals.
    public record Line(String label, String value) {}

    /// Who signed when, the first twelve characters of the seal (SHA-256 of the signed content), and where the chain of
    /// the trail ended just before, as it is printed; "" where nobody knows.
    public record Signature(String who, String when, String seal, String trail) {

        public Signature(String who, String when, String seal) {
            this(who, when, seal, "");
        }
    }

    public NoteDocument {
        passages = List.copyOf(passages);
        answered = List.copyOf(answered);
        solutions = List.copyOf(solutions);
        totals = List.copyOf(totals);
        maps = List.copyOf(maps);
    }

    /// What stands below every page: by whom it is signed, or that it is a draft.
    public String state(Words words) {
        return signature.map(one -> words.say("paper.foot.signed", one.who(), one.when(), one.seal())
                + (one.trail().isEmpty() ? "" : ". " + one.trail())).orElseGet(() -> words.say("paper.foot.draft"));
    }
}
