package enthesis.app.practice;

import enthesis.app.desk.Place;
import enthesis.app.desk.Seen;
import enthesis.ui.practice.list.PageView;
import java.util.Optional;
import javafx.scene.Node;

/// A list on screen: nothing is typed into it that would have to be kept.
public record ListPlace(Node node, Runnable begin, Optional<Seen> seen) implements Place {

    /// A page of the practice's lists.
    public static ListPlace of(PageView page) {
        return new ListPlace(page, page::start, Optional.empty());
    }

    /// A list that names patients, which is entered into the trail as `words`.
    public static ListPlace naming(PageView page, String words) {
        return new ListPlace(page, page::start, Seen.list(words));
    }

    @Override
    public void start() {
        begin.run();
    }

    @Override
    public void keep() {}

    @Override
    public void leave(Runnable then) {
        then.run();
    }
}
