package enthesis.ui.practice.macro;

import enthesis.domain.entry.Choices;
import enthesis.domain.note.Macro;
import enthesis.domain.note.macro.MacroForm;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/// The form of one text macro.
public final class MacroView extends EntryFormView {
    private final MacroModel model;
    private final EntryField name;
    private final VBox whose;

    public MacroView(MacroModel model, Texts texts, Runnable leave) {
        super("macro", "macros", model, texts, leave);
        this.model = model;
        name = entry(MacroForm.NAME);
        var text = area(MacroForm.TEXT, 5);
        text.getChildren().add(hint(say("gaps", "{day}")));
        whose = bar(MacroForm.WHOSE, List.of(new Option(MacroForm.MINE, say("whose.bar.mine")),
                new Option(MacroForm.EVERYBODY, say("whose.bar.everybody"))));
        begin(14, new SectionHead(model.page.now().map(one -> "." + one.macro().name())
                .orElseGet(() -> say("newTitle")), say("how")), name, text, whose,
                place());
    }

    /// For whoever this is not given one's own macro cannot be made everybody's, and says why.
    public void everybodys(Permit given) {
        if (control(whose) instanceof ChoiceBar bar) {
            bar.dimmed(MacroForm.EVERYBODY, given.may());
            whose.getChildren().add(given.reason());
        }
    }

    /// Where it stands in the note by itself; which end of the paragraph is asked once that is chosen.
    private VBox place() {
        var end = new ChoiceBar(model.sheet.text(MacroForm.END), Arrays.stream(Macro.End.values())
                .map(one -> new Option(Choices.text(one), say("end." + Choices.text(one)))).toList())
                .named("macro-end");
        end.setAccessibleText(say("end"));
        model.sheet.sheet().subscribe(now -> {
            boolean placed = Choices.in(Paragraph.class, now, MacroForm.PARAGRAPH).isPresent();
            end.setVisible(placed);
            end.setManaged(placed);
        });
        var place = bar(MacroForm.PARAGRAPH, Stream.concat(Stream.of(MacroForm.NONE),
                Arrays.stream(Paragraph.values()).map(Choices::text)).map(one -> new Option(one, say("in." + one)))
                .toList());
        place.getChildren().add(end);
        return place;
    }

    @Override
    public void start() {
        name.requestFocus();
    }
}
