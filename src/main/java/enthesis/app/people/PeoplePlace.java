package enthesis.app.people;

import enthesis.app.desk.Place;
import javafx.scene.Node;

/// A screen of the people. Whoever unlocks over it sees the list with their own rights; what somebody else was typing
/// of a password is gone.
record PeoplePlace(Node node, Runnable begin, Runnable list) implements Place {

    @Override
    public void start() {
        begin.run();
    }

    @Override
    public void user(String name) {
        list.run();
    }

    @Override
    public void keep() {}

    @Override
    public void leave(Runnable then) {
        then.run();
    }
}
