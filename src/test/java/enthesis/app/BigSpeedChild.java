package enthesis.app;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.WaysOut;
import enthesis.app.insight.InsightPlace;
import enthesis.app.patient.FindReader;
import enthesis.app.patient.PatientPlace;
import enthesis.app.patient.TodayPlace;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.value.PatientId;
import enthesis.domain.words.Words;
import enthesis.storage.bulk.BigPeople;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.patient.BareSearch;
import enthesis.storage.reference.Shipped;
import enthesis.ui.find.FindActs;
import enthesis.ui.find.FindModel;
import enthesis.ui.find.FindView;
import enthesis.ui.insight.InsightActs;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.patient.chart.PatientActs;
import enthesis.ui.today.TodayModel.TodayActs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Opens a very large chart in a process of its own, with the heap it is given, and says how long each thing takes: a
/// line `name p50 p99 worst`, in milliseconds. What is painted is read in place, so that nothing but the work is timed.
/// Arguments: the folder, which it changes; how many patients there are; what is left out, and that it is another start,
/// of which the unlocking is measured, after so long as somebody types, and Insight.
final class BigSpeedChild {
    private static final Clock CLOCK = Clock.fixed(BigMade.NOW, ZoneOffset.UTC);
    private static final int PEOPLE = 24;
    private static final int WARMING = 20;
    private static final int ROUNDS = 12;
    private static final int LETTERS = 6;
    private static final int OPENINGS = 40;
    private static final int TODAYS = 15;
    static final String AGAIN = "again";
    private static final int TYPING_MILLIS = 5_000;

    private final int patients;
    private final FrontDoor door;
    private final Tools tools;
    private final Painted painted;
    private final List<String> left;
    private int texts;

    private BigSpeedChild(Path folder, int patients, List<String> left) throws Exception {
        this.patients = patients;
        this.left = left;
        var ground = new Ground(ChartFolder.at(folder), new LocalDisk(), CLOCK, Shipped.load());
        door = new FrontDoor(ground);
        door.look();
        boolean typed = left.contains(AGAIN);
        if (typed) {
            door.expect();
            Thread.sleep(TYPING_MILLIS);
        }
        int[] steps = {0};
        door.watch(_ -> steps[0]++);
        long start = System.nanoTime();
        door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
        say(typed ? "unlock, typed for five seconds" : "unlock", List.of(System.nanoTime() - start));
        System.out.println("# told of the opening " + steps[0] + " times");
        var made = new CompletableFuture<Painted>();
        var theme = new CompletableFuture<Theme>();
        Platform.startup(() -> {
            theme.complete(new Theme(Theme.Look.LIGHT));
            made.complete(new Painted(new Stage(), theme.join()));
        });
        painted = made.join();
        tools = Tools.inPlace(ground, door, new Texts(new Words(Locale.ENGLISH)), theme.join(),
                WaysOut.of(painted.window(), _ -> Optional.empty(), _ -> {}));
    }

    static void main(String[] arguments) throws Exception {
        System.setProperty("h2.allowedClasses", "enthesis.storage.trail.guard.*");
        var child = new BigSpeedChild(Path.of(arguments[0]), Integer.parseInt(arguments[1]),
                List.of(arguments).subList(2, arguments.length));
        child.measure();
        System.exit(0);
    }

    private interface Part {
        void done() throws Exception;
    }

    private void part(String name, Part part) throws Exception {
        if (!left.contains(name)) {
            long start = System.nanoTime();
            part.done();
            memory(name);
            System.err.printf(Locale.ROOT, "%s done in %.1f s%n", name, (System.nanoTime() - start) / 1e9);
        }
    }

    private void measure() throws Exception {
        memory("start");
        if (left.contains(AGAIN)) {
            part("today", this::todayAgain);
            part("insight", () -> seen("insight after another start"));
            door.chart().chart.close();
            return;
        }
        part("search", this::search);
        part("patient", this::patient);
        part("today", this::today);
        part("insight", this::insight);
        memory("end");
        door.chart().visits.keepLists();
        door.chart().chart.close();
    }

    private static void say(String name, List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%s %.2f %.2f %.2f%n", name.replace(' ', '_'),
                sorted.get((sorted.size() - 1) / 2) / 1e6, sorted.get((sorted.size() - 1) * 99 / 100) / 1e6,
                sorted.getLast() / 1e6);
    }

    /// Resident memory, and of the heap what is used, as it is and after it was cleared.
    static void memory(String when) throws Exception {
        long before = used();
        System.gc();
        long after = used();
        var resident = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> line.replaceAll("\\D", "")).findFirst().orElse("0");
        System.out.printf(Locale.ROOT, "#memory %s resident %d MB, heap %d MB, cleared %d MB%n", when,
                Long.parseLong(resident) >> 10, before >> 20, after >> 20);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// Every letter of what a hand types to find these people: by name, by number, by the day of birth.
    private List<String> keystrokes() {
        var keys = new ArrayList<String>();
        for (var whole : BigPeople.typed(PEOPLE, patients, BigMade.TODAY)) {
            for (int letters = 1; letters <= Math.min(LETTERS, whole.length()); letters++) {
                keys.add(whole.substring(0, letters));
            }
        }
        return keys;
    }

    private void search() throws Exception {
        var keys = keystrokes();
        var store = new ArrayList<Long>();
        var bare = new ArrayList<Long>();
        var busyStore = new ArrayList<Long>();
        var busyBare = new ArrayList<Long>();
        door.chart().chart.write().db().connection(connection -> {
            var jdbc = new BareSearch(connection);
            for (int round = 0; round < ROUNDS; round++) {
                for (var one : List.of(store, bare, busyStore, busyBare)) {
                    one.clear();
                }
                for (var key : keys) {
                    var query = PatientQuery.of(key, BigMade.TODAY);
                    long start = System.nanoTime();
                    long busy = Painted.processor();
                    jdbc.find(query);
                    long busyBetween = Painted.processor();
                    long between = System.nanoTime();
                    tools.chart().patients.find(query);
                    long end = System.nanoTime();
                    long busyEnd = Painted.processor();
                    jdbc.find(query);
                    busyBare.add((busyBetween - busy + Painted.processor() - busyEnd) / 2);
                    busyStore.add(busyEnd - busyBetween);
                    bare.add((between - start + System.nanoTime() - end) / 2);
                    store.add(end - between);
                }
            }
        });
        say("search bare SQL", bare);
        say("search the store's call", store);
        say("search bare SQL, processor", busyBare);
        say("search the store's call, processor", busyStore);
        var model = new CompletableFuture<FindModel>();
        painted.of(() -> {
            model.complete(new FindModel(new DirectWork(), new FindReader(tools)::find, tools::today,
                    new FindActs(_ -> {}, _ -> {}, _ -> {}, () -> {}, List.of()), tools.texts()));
            painted.show(new StackPane(new FindView(model.join(), tools.texts(), tools::today)));
        });
        var seen = new ArrayList<Long>();
        var busy = new ArrayList<Long>();
        for (var key : keys) {
            seen.add(painted.of(() -> model.join().typed.set(key)));
            busy.add(painted.busy());
        }
        say("search painted", seen.subList(WARMING, seen.size()));
        say("search painted, processor", busy.subList(WARMING, busy.size()));
    }

    private void patient() throws Exception {
        opened("patient with 60 visits painted", List.of(BigMade.SIXTY));
        opened("other patients painted", BigPeople.ids(OPENINGS, patients, BigMade.TODAY));
    }

    private void opened(String name, List<PatientId> ids) throws Exception {
        var times = new ArrayList<Long>();
        var busy = new ArrayList<Long>();
        for (int opening = -OPENINGS / 5; opening < OPENINGS; opening++) {
            var id = ids.get(Math.floorMod(opening, ids.size()));
            long time = opened(id);
            says(30);
            if (opening >= 0) {
                times.add(time);
                busy.add(painted.busy());
            }
        }
        say(name, times);
        say(name + ", processor", busy);
        System.out.println("# " + name + ": " + texts + " texts");
    }

    private long opened(PatientId id) throws Exception {
        return painted.of(() -> {
            var place = new PatientPlace(tools, id,
                    new PatientActs(_ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {},
                            _ -> {}),
                    () -> {}, () -> {}, () -> {}).asking(_ -> {}).elsewhere(() -> {});
            shown(place);
        });
    }

    /// As the desk does it; only that what is read in place comes when the screen has been dressed, as it does there.
    private void shown(Place place) {
        painted.show((Parent) place.node());
        place.readAhead();
        place.start();
    }

    private TodayPlace place() {
        return new TodayPlace(tools, new TodayActs(_ -> {}, _ -> {}, () -> {}, () -> {}, () -> {}, () -> {}));
    }

    private void today() throws Exception {
        today("", TODAYS);
        shown("today painted", () -> place().calling(_ -> {}).asking(_ -> {}).stocking(_ -> {}), TODAYS);
    }

    /// One after another, as they come when somebody has signed in.
    private void today(String when, int rounds) throws Exception {
        shown("today's visits and courses painted" + when, this::place, rounds);
        shown("the same and calls painted" + when, () -> place().calling(_ -> {}), rounds);
        shown("the same and outcomes painted" + when, () -> place().asking(_ -> {}), rounds);
    }

    private void todayAgain() throws Exception {
        today(" after another start", 1);
    }

    private interface Made {
        TodayPlace place();
    }

    private void shown(String name, Made made, int rounds) throws Exception {
        var times = new ArrayList<Long>();
        var busy = new ArrayList<Long>();
        long all = 0;
        for (int round = 0; round < rounds && all < 30e9; round++) {
            long time = painted.of(() -> {
                shown(made.place());
            });
            if (round == 0) {
                say(name + " for the first time", List.of(time));
                say(name + " for the first time, processor", List.of(painted.busy()));
            }
            says(10);
            all += time;
            times.add(time);
            busy.add(painted.busy());
        }
        System.out.println("# " + name + ": " + texts + " texts");
        int from = times.size() > 5 ? 3 : 0;
        say(name, times.subList(from, times.size()));
        say(name + ", processor", busy.subList(from, busy.size()));
    }

    private void insight() throws Exception {
        seen("insight first");
        seen("insight again");
    }

    private void seen(String name) throws Exception {
        long time = painted.of(() -> {
            var place = new InsightPlace(tools, new InsightActs(() -> {}, () -> {}, () -> {}));
            shown(place);
        });
        says(20);
        say(name, List.of(time));
    }

    /// A measurement of an empty screen is none.
    private void says(int least) throws Exception {
        int said = painted.texts();
        if (said < least) {
            throw new IllegalStateException("the screen says nothing: " + said);
        }
        texts = said;
    }
}
