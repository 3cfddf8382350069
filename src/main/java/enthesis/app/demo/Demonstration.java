package enthesis.app.demo;

import enthesis.app.desk.Tools;
import enthesis.app.door.Arrival;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.NotOpened;
import enthesis.domain.people.Clinic;
import enthesis.storage.demo.DemoClinic;
import enthesis.storage.demo.StoryFiles;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.key.RecoveryKey;
import enthesis.ui.start.first.Beginning;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Consumer;

/// Makes the chart of the demonstration, once: founds it and tells its stories, counted from today. On the chart's
/// own thread.
public final class Demonstration {
    private final DemoFolder folder;
    private final Clock clock;
    private final StoryFiles files = new StoryFiles();

    public Demonstration(DemoFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// What the stories are told with, made for a ground and the door of its open chart.
    public interface Equipment {
        Tools of(Ground ground, FrontDoor door);
    }

    /// The chart; `heard` follows how much of it is made, from 0 to 1. One that is there already is not looked into.
    public ChartFolder chart(Equipment equipment, Consumer<Double> heard) throws IOException, NotOpened {
        var there = folder.whole();
        if (there.isPresent()) {
            return there.get();
        }
        var chart = folder.fresh();
        if (arrival(chart) instanceof Arrival.FirstStart first) {
            try (var _ = first.lock()) {
                make(first.ground(), equipment, heard);
            }
            folder.done(chart);
        }
        return chart;
    }

    /// Nobody is asked whether people who do not exist may lie on a stick.
    private Arrival arrival(ChartFolder chart) throws IOException {
        var arrival = Arrival.at(chart, folder.disk(), clock);
        return arrival instanceof Arrival.Removable stick ? stick.agreed() : arrival;
    }

    private void make(Ground ground, Equipment equipment, Consumer<Double> heard) throws IOException, NotOpened {
        var story = new StoryClock(clock);
        var now = story.instant();
        var stories = files.stories();
        story.set(Teller.before(stories, now, clock.getZone()));
        var told = new Ground(ground.folder(), ground.disk(), story, ground.shipped());
        var door = new FrontDoor(told);
        try {
            door.found(beginning(files.clinic()), files.clinic().password().toCharArray());
            new Teller(equipment.of(told, door), story, now).tell(stories, heard);
        } finally {
            door.close();
        }
    }

    private static Beginning beginning(DemoClinic clinic) {
        return new Beginning(new Clinic(clinic.name(), clinic.telephone(), clinic.emergency(), Clinic.Copies.UNKNOWN),
                clinic.clinician(), clinic.credentials(), RecoveryKey.fresh());
    }
}
