package enthesis.app.demo;

import enthesis.domain.words.Worded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A chart of a practice stands in the folder: no demonstration is put there.
public final class NotADemo extends IOException implements Worded {
    private static final long serialVersionUID = 1;
    private final String folder;

    NotADemo(Path folder) {
        super("a chart of a practice");
        this.folder = folder.toString();
    }

    @Override
    public String words() {
        return "app.demo.practice";
    }

    @Override
    public List<String> values() {
        return List.of(folder);
    }
}
