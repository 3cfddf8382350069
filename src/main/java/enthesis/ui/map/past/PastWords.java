package enthesis.ui.map.past;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.past.Change;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.map.past.Treated;
import enthesis.domain.value.Millilitres;
import enthesis.ui.kit.Texts;
import java.util.List;
import java.util.Locale;

/// An earlier session and a point of it, in words: written and read aloud.
record PastWords(Texts texts) {

    /// "26 Oct 2026, session 2, chart 002090".
    String session(Treated treated) {
        var day = texts.date(treated.session().day());
        var numbered = treated.number().map(number -> texts.say("past.session", day, Integer.toString(number)))
                .orElse(day);
        return chart(numbered, treated.session());
    }

    private String chart(String words, PastSession session) {
        return session.chart().isEmpty() ? words : texts.say("past.chart", words, session.chart());
    }

    /// "0.5 mL", or that it was skipped.
    String volume(Treated treated) {
        return treated.point().skipped()
                ? texts.say("past.skipped")
                : treated.point().volume().asValue().map(Millilitres::toString)
                        .map(number -> texts.say("map.millilitres", number)).orElse(texts.say("past.noVolume"));
    }

    /// "D15 + lidocaine 0.2 %", or why it was skipped.
    String solution(Treated treated) {
        if (treated.point().skipped()) {
            return treated.point().plan().skipped()
                    .map(reason -> texts.say("map.skip." + Choices.text(reason))).orElse("");
        }
        return treated.solution()
                .map(this::solution).orElse(texts.say("past.noSolution"));
    }

    private String solution(PastSession.Solution one) {
        var works = one.second().isEmpty()
                ? one.dextrose()
                : texts.say("map.also", one.dextrose(), one.second(), one.secondPercent());
        return one.drug().isEmpty()
                ? texts.say("map.solutionPlain", works)
                : texts.say("map.solutionWith", works, one.drug(), one.anaesthetic());
    }

    /// "pain 7 → 4 ↓"; what nobody asked is said.
    String pain(Treated treated) {
        var pain = treated.pain();
        var asked = texts.say("past.notAsked");
        if (pain.before().isEmpty() && pain.then().isEmpty()) {
            return texts.say("past.painUnknown");
        }
        return texts.say("past.pain", sign(treated.change()), pain.before().map(String::valueOf).orElse(asked),
                pain.then().map(String::valueOf).orElse(asked)).strip();
    }

    /// "↓", which is better; nothing where it is not known.
    private String sign(Change change) {
        return change == Change.UNKNOWN ? "" : mark(change);
    }

    /// "↓", "=", "↑", "?".
    String mark(Change change) {
        return texts.say("past.mark." + key(change));
    }

    String change(Change change) {
        return texts.say("past.change." + key(change));
    }

    /// The style class of a change.
    static String key(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    /// One row as it is read aloud.
    String spoken(Treated treated) {
        var pain = treated.pain();
        var asked = texts.say("past.notAsked");
        var done = texts.say(treated.point().skipped() ? "past.spokenSkipped" : "past.spokenGiven", session(treated),
                treated.point().structure(),
                treated.point().volume().asValue().map(Millilitres::toString).orElse(texts.say("past.noVolume")),
                solution(treated));
        return texts.say("past.spokenPain", done, pain.before().map(String::valueOf).orElse(asked),
                pain.then().map(String::valueOf).orElse(asked), change(treated.change()));
    }

    /// How often, and the last time, at one point; "" where nothing was done before.
    String last(List<Treated> before) {
        return before.isEmpty()
                ? ""
                : texts.say("past.spokenBefore", Integer.toString(before.size()), spoken(before.getFirst()));
    }
}
