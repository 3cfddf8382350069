package enthesis.app.door;

import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.trail.ClockJump;
import enthesis.domain.value.PersonId;
import enthesis.storage.chart.Blank;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.Mended;
import enthesis.storage.chart.Opened;
import enthesis.storage.file.EarlySum;
import enthesis.storage.key.Founder;
import enthesis.storage.key.FreshKeys;
import enthesis.storage.key.MasterKey;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.Unlocked;
import enthesis.storage.key.Vault;
import enthesis.storage.place.Founding;
import enthesis.storage.recovery.Progress;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.What;
import enthesis.ui.start.first.Beginning;
import enthesis.ui.start.unlock.Gate;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The way into the chart: the first start founds it, a password or the recovery key opens it, and at the curtain
/// another person may unlock and go on. On the chart's own thread only.
public final class FrontDoor implements Gate {
    private final Ground ground;
    private @Nullable Vault vault;
    private @Nullable Prepared prepared;
    private @Nullable OpenChart open;
    private Mended mended = Mended.NOTHING;
    private boolean recovered;
    private final OpeningWatch watch = new OpeningWatch();
    private final DressRehearsal rehearsal;
    private final EarlySum sum;
    private Optional<ClockJump> jump = Optional.empty();

    public FrontDoor(Ground ground) {
        this.ground = ground;
        rehearsal = new DressRehearsal(ground);
        sum = ground.place().sum(ground.clock());
    }

    /// The open chart.
    public OpenChart chart() {
        if (open == null) {
            throw new IllegalStateException("no chart is open");
        }
        return open;
    }

    boolean isOpen() {
        return open != null;
    }

    /// Tells how far the chart is read, when it has to be read whole before it opens, on the chart's thread.
    public void watch(Progress told) {
        watch.tell(told);
    }

    /// Makes what a new chart needs before anything is known of it: its keys and its tables, all in memory.
    void prepare(RecoveryKey recovery) throws IOException {
        var keys = FreshKeys.of(recovery);
        prepared = new Prepared(keys, Blank.lay(keys.key()));
    }

    /// Begins to rehearse what unlocking will do, and to read the chart's file; from the screen's thread.
    public void rehearse() {
        rehearsal.begin();
        sum.begin();
    }

    @Override
    public void expect() {
        sum.begin();
    }

    private record Prepared(FreshKeys keys, Blank blank) {}

    /// The first start: vault and chart are made, and whoever made them is signed in.
    public void found(Beginning beginning, char[] password) throws IOException, NotOpened {
        if (prepared == null) {
            prepare(beginning.recovery());
        }
        var ready = Objects.requireNonNull(prepared);
        var founding = new Founding(ground.disk(), ground.folder());
        founding.begin();
        var first = Colleague.fresh(PersonId.fresh(), beginning.name(), beginning.role(), Role.OWNER);
        var founder = new Founder(beginning.clinic().name(), first.id(), first.name(), beginning.recovery());
        vault = Vault.create(ground.disk(), ground.folder(), ready.keys(), founder, password);
        Arrays.fill(password, '\0');
        hold(Chart.create(ground.place(), ready.blank(), ground.clock(), beginning.clinic(), first));
        prepared = null;
        founding.done();
        signIn(first.id());
    }

    @Override
    public Unlocked unlock(String name, char[] password) throws IOException, NotOpened {
        rehearsal.end();
        watch.begin();
        var answer = vault().unlock(name, password);
        Arrays.fill(password, '\0');
        return answer instanceof Unlocked.Open right ? enter(right) : answer;
    }

    /// Opens the chart for the recovery key, but no screen of it: that follows when somebody has a new password. That
    /// it was opened, and why, stands in the trail before anybody is told that the key is right, so also when they give
    /// up then (rulings.md 1).
    @Override
    public Unlocked recover(RecoveryKey key, String reason) throws IOException, NotOpened {
        rehearsal.end();
        watch.begin();
        var used = Act.of(What.RECOVERY_USED, PersonId.NOBODY).because(reason);
        var answer = vault().unlock(key, reason);
        if (answer instanceof Unlocked.Emergency right) {
            open(right.key());
            note(used);
            wrongPasswords(PersonId.NOBODY, right.wrongBefore());
            chart().chart.checkpoint();
            recovered = true;
        }
        return answer;
    }

    /// Nobody wants to wait until the chart is read whole; on the screen's thread. What was read or put back so far is
    /// as after a kill: the next unlocking begins anew.
    @Override
    public void stop() {
        watch.stop();
    }

    /// The same for the end of the program: nothing is begun any more.
    public void giveUp() {
        watch.end();
    }

    @Override
    public List<String> names() {
        return chart().people.all().stream().filter(Colleague::active).map(Colleague::name).toList();
    }

    @Override
    public Unlocked renew(String name, char[] password) throws IOException {
        if (!recovered) {
            throw new IllegalStateException("the recovery key was not right");
        }
        var who = chart().people.all().stream().filter(Colleague::active)
                .filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        chart().backUp();
        vault().admit(who.id(), who.name(), password);
        Arrays.fill(password, '\0');
        signIn(who.id());
        note(Act.of(What.PASSWORD_RESET, who.id()));
        recovered = false;
        return new Unlocked.Open(vault().key(), who.id(), 0);
    }

    /// The key of somebody who has left, which something kept in the vault, is a wrong password.
    private Unlocked enter(Unlocked.Open right) throws IOException, NotOpened {
        boolean closed = open == null;
        open(right.key());
        var who = new Staffing(chart()).letIn(right.who());
        if (who.isEmpty()) {
            if (closed) {
                close();
            }
            return new Unlocked.Wrong(Duration.ZERO);
        }
        chart().signIn(who.get());
        clock(right.who());
        wrongPasswords(right.who(), right.wrongBefore());
        note(Act.of(What.UNLOCKED, right.who()));
        return right;
    }

    private void signIn(PersonId who) {
        chart().signIn(chart().people.find(who).orElseThrow());
    }

    /// The wrong tries since the last unlocking, counted beside the keys, enter the trail now (rulings.md 2).
    private void wrongPasswords(PersonId who, int count) {
        if (count > 0) {
            note(Act.of(What.WRONG_PASSWORDS, who).because(Integer.toString(count)));
        }
        vault().wrongEntered();
    }

    /// A clock that was set since the line before enters the trail, with when that was.
    private void clock(PersonId who) {
        jump = chart().chart.trail().lastAt().flatMap(before -> ClockJump.between(before, ground.clock().instant()));
        jump.ifPresent(one -> note(Act.of(one.back() ? What.CLOCK_SET_BACK : What.CLOCK_WENT_ON, who)
                .because(one.before().toString())));
    }

    /// What the clock had done when somebody last unlocked.
    public Optional<ClockJump> clockJump() {
        return jump;
    }

    private void note(Act act) {
        chart().chart.write().run(act, _ -> {});
    }

    private void open(MasterKey key) throws IOException, NotOpened {
        if (open == null) {
            watch.opening(true);
            try {
                hold(Chart.open(ground.place().readAside(watch).summed(sum), key, ground.clock()));
                if (!mended.equals(Mended.NOTHING)) {
                    note(Act.of(What.RESTORED, PersonId.NOBODY).because(mended.kind() + " " + mended.writes()));
                }
                undoImport();
            } finally {
                watch.opening(false);
                if (open == null) {
                    vault().lock();
                }
            }
        }
    }

    /// What an import left that was cut off; where nobody waits any more, the chart is closed as far as it is.
    private void undoImport() throws IOException, NotOpened {
        if (!chart().intakes.undo(PersonId.NOBODY, watch::undone)) {
            var resting = chart();
            open = null;
            resting.rest();
            throw new NotOpened(Opened.Reason.STOPPED);
        }
    }

    private void hold(Opened opened) throws IOException, NotOpened {
        open = switch (opened) {
            case Opened.Open is -> {
                mended = is.mended();
                yield new OpenChart(ground, vault(), is.chart());
            }
            case Opened.Refused not -> throw new NotOpened(not.reason());
        };
    }

    /// What had to be put right when the chart was opened.
    public Mended mended() {
        return mended;
    }

    private Vault vault() {
        return Objects.requireNonNull(vault);
    }

    /// Reads the vault; the clinic's name in it may be shown before anybody unlocks.
    public String look() throws IOException {
        vault = Vault.open(ground.disk(), ground.folder());
        return vault.clinic();
    }

    /// Whether the open chart takes no more writes, and has to be opened anew.
    public boolean isStopped() {
        return open != null && open.chart.stopped();
    }

    /// Checkpoints and closes; nothing is left to write. A chart that is stopped is let go of in whatever state it is:
    /// the next opening puts it right.
    public void close() throws IOException {
        var closing = open;
        if (closing == null) {
            return;
        }
        boolean unsure = isStopped();
        open = null;
        try {
            closing.close();
        } catch (IOException | ChartFault e) {
            if (!unsure) {
                throw e;
            }
        }
    }
}
