package enthesis.app.practice;

import enthesis.app.desk.Place;
import javafx.scene.Node;

/// A list on screen: nothing is typed into it that would have to be kept.
public record ListPlace(Node node, Runnable begin) implements Place {

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
