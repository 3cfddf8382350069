package enthesis.app;

import enthesis.app.desk.Tools;
import enthesis.ui.find.Command;
import java.util.List;
import java.util.stream.Stream;

/// The places and acts that the find box reaches by their names.
record Commands(Tools tools, Desk desk) {

    List<Command> all() {
        var first = Stream.of(new Command(tools.say("insight.today"), "F1", desk::today),
                new Command(tools.say("insight.title"), "F2", desk::insight),
                of("today.register", "Ctrl+N", desk::register), of("today.practice", "F4", desk::practice));
        var lists = desk.lists().stream().map(way -> of("practice." + way.name(), "", way.go()));
        var last = Stream.of(of("find.lock", "Ctrl+L", desk.lock), of("kit.key.all", "Ctrl+/", desk::keys));
        return Stream.of(first, lists, last).flatMap(one -> one).toList();
    }

    private Command of(String words, String key, Runnable run) {
        return new Command(tools.say(words).replace("_", ""), key, run);
    }
}
