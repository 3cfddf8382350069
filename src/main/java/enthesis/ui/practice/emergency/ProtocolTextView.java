package enthesis.ui.practice.emergency;

import enthesis.domain.entry.Field;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import javafx.scene.layout.VBox;

/// The form of the practice's own protocol.
public final class ProtocolTextView extends EntryFormView {
    private static final int ROWS = 18;

    private final VBox area = area(ProtocolTextModel.TEXT, ROWS);

    public ProtocolTextView(ProtocolTextModel model, Texts texts, Runnable leave) {
        super("emergency-protocol-form", "emergency.text", model, texts, leave);
        begin(8, new SectionHead(say("title"), say("sentence")), area, hint(say("hint")));
    }

    @Override
    public void start() {
        start(area);
    }

    @Override
    protected String part() {
        return "emergency";
    }

    @Override
    protected String id(Field field) {
        return "emergency-text";
    }

    @Override
    protected String label(Field field) {
        return texts.say(words);
    }
}
