package enthesis.storage.practice.own;

import enthesis.domain.entry.Choices;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.PersonId;
import enthesis.domain.wording.Confirmed;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;
import enthesis.domain.wording.Wordings;
import enthesis.storage.practice.ChangedMeanwhile;
import enthesis.storage.practice.own.OwnEntries.Own;
import enthesis.storage.trail.Write;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the papers for patients and physiotherapists say in this practice, and who has read which language.
public final class SheetWordings {
    private final OwnEntries lines;
    private final OwnEntries languages;
    private final List<SheetLine> shipped;

    public SheetWordings(Write write, List<SheetLine> shipped) {
        lines = new OwnEntries(write, "sheet_line");
        languages = new OwnEntries(write, "sheet_language");
        this.shipped = List.copyOf(shipped);
    }

    /// A row about a line that the program has no longer waits and changes nothing.
    public Wordings now() {
        var rows = lines.all();
        var now = Wordings.shipped(shipped);
        for (var language : Language.values()) {
            var own = new HashMap<String, String>();
            for (var line : shipped) {
                Optional.ofNullable(rows.get(entry(language, line.key())))
                        .filter(row -> row.standing() == Standing.OWN)
                        .ifPresent(row -> own.put(line.key(), row.json()));
            }
            now = own.isEmpty() ? now : now.with(language, own);
        }
        return new Wordings(shipped, now.own(), confirmed());
    }

    private Map<Language, Confirmed> confirmed() {
        var confirmed = new EnumMap<Language, Confirmed>(Language.class);
        for (var language : Language.values()) {
            languages.history(Choices.text(language)).stream().findFirst()
                    .filter(version -> version.standing() == Standing.OWN)
                    .ifPresent(version -> confirmed.put(language, new Confirmed(version.who(), version.from(),
                            version.entry())));
        }
        return confirmed;
    }

    /// Says `text` in a line that said `before` when the edit began. What is as shipped stands as shipped again.
    ///
    /// @throws ChangedMeanwhile
    ///             if it does not say `before` any more
    public void keep(SheetLine line, Language language, String before, String text, PersonId who) {
        var says = now().says(line, language);
        ChangedMeanwhile.expect(says, before);
        if (!says.equals(text)) {
            lines.set(Map.of(entry(language, line.key()), text.equals(line.in(language))
                    ? Own.AS_SHIPPED
                    : Own.of(text)), who);
        }
    }

    /// Somebody has read all lines of a language as they stood in `seen` and found them right.
    ///
    /// @throws ChangedMeanwhile
    ///             if one of them says something else by now
    public void confirm(Language language, Wordings seen, PersonId who) {
        var mark = now().mark(language);
        ChangedMeanwhile.expect(mark, seen.mark(language));
        languages.set(Map.of(Choices.text(language), Own.of(mark)), who);
    }

    /// What a line said, the newest first.
    public List<Version<String>> history(SheetLine line, Language language) {
        return lines.history(entry(language, line.key())).stream().map(version -> version.of(
                version.standing() == Standing.OWN ? version.entry() : line.in(language))).toList();
    }

    private static String entry(Language language, String key) {
        return Choices.text(language) + "/" + key;
    }
}
