package enthesis.ui.practice.wording;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Version;
import enthesis.domain.wording.WordingForm;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryModel;
import enthesis.ui.practice.history.Changes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Editing one line of the papers. Nothing is kept that would lose a patient's date or drug.
public final class WordingModel extends EntryModel<WordingPage, FormReading<String>, String> {

    public WordingModel(EntryDesk<WordingPage, String> desk, WordingPage page) {
        super(desk, page, "wording", Sheet.EMPTY.with(WordingForm.TEXT, page.now()), typed -> read(page, typed));
    }

    private static FormReading<String> read(WordingPage page, Sheet typed) {
        var text = typed.text(WordingForm.TEXT).strip().replace("\n", " ");
        return WordingForm.refused(page.line(), text)
                .map(refusal -> new FormReading.Plain<>(Optional.<String>empty(), Map.of(WordingForm.TEXT, refusal)))
                .orElseGet(() -> new FormReading.Plain<>(Optional.of(text), Map.of()));
    }

    @Override
    protected Optional<Sheet> asShipped() {
        return Optional.of(sheet.now().with(WordingForm.TEXT, page.shipped()));
    }

    /// Why the words are refused; else whose rule they tell.
    @Override
    public Remark remark(Field field) {
        var refusal = reading().get().refusals().get(field);
        return refusal != null
                ? Remark.of(Remark.State.REFUSED, texts.say(refusal))
                : Remark.note(switch (page.line().source()) {
                    case Source.Seed _ -> texts.say("wording.source.seed");
                    case Source.Practice _ -> texts.say("wording.source.practice");
                    case Source.Published published -> published.name();
                });
    }

    /// What an edit changed, in words.
    public static List<String> changes(Texts texts, String before, Version<String> after) {
        return new Changes(texts, after).say(texts.say("wording.change", before, after.entry())).lines();
    }
}
