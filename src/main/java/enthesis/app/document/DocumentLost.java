package enthesis.app.document;

import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.List;

/// The file of a document is missing or not what was kept.
final class DocumentLost extends IOException implements Worded {
    private static final long serialVersionUID = 1;

    DocumentLost() {
        super("a document's file is lost");
    }

    @Override
    public String words() {
        return "document.lost";
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
