package enthesis.ui.followup;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Level;
import enthesis.domain.followup.Contact;
import enthesis.domain.followup.ContactFields;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.RedFlag;
import enthesis.domain.followup.UrgentLine;
import enthesis.domain.followup.diary.DayState;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.domain.followup.diary.DiaryReader;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.practice.Practice;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One call, or one diary on paper. Nothing is chosen beforehand; what is missing keeps nobody from closing it, but
/// that a red flag was not asked about is said first.
public final class FollowUpModel {
    /// Days shown side by side.
    public static final int SHOWN = 8;

    public final SheetModel sheet;
    public final FollowUpPage page;
    public final ObjectProperty<FollowUpReading> reading;
    /// The first day shown.
    public final IntegerProperty first = new SimpleIntegerProperty();
    /// The day that was chosen in the rail; -1 for none.
    public final IntegerProperty looked = new SimpleIntegerProperty(-1);
    /// Lines that nobody closed.
    public final ObjectProperty<List<UrgentLine>> urgent;
    /// Somebody wanted to close the call: from now on what keeps it open is said.
    public final BooleanProperty wanted = new SimpleBooleanProperty();
    public final StringProperty failure = new SimpleStringProperty("");
    private final FollowUpDesk desk;
    private final When when;
    private boolean told;

    /// Each job is done off the screen: `keep` writes the contact, `close` an urgent line; `kept` is told when the
    /// contact is written.
    public record FollowUpDesk(Work work, Texts texts, Consumer<FollowUpReading> keep, Closing close,
            Consumer<FollowUpReading> kept) {}

    /// What is known of now.
    public record When(Practice practice, LocalDate today, ZoneId zone) {}

    @FunctionalInterface
    public interface Closing {
        void close(UrgentLine line, String done);
    }

    public FollowUpModel(FollowUpDesk desk, FollowUpPage page, When when) {
        this.desk = desk;
        this.page = page;
        this.when = when;
        sheet = new SheetModel(page.kept());
        reading = new SimpleObjectProperty<>(read());
        urgent = new SimpleObjectProperty<>(page.urgent().stream().filter(line -> line.closed().isEmpty()).toList());
        first.set(reading.get().day() < SHOWN ? 0 : SHOWN - 1);
        sheet.sheet().subscribe(_ -> reading.set(read()));
        sheet.onEdit(_ -> failure.set(""));
    }

    private FollowUpReading read() {
        boolean emergency = page.events().stream().anyMatch(AdverseEvent::lifeThreatening);
        return FollowUpReading.of(page.session(), sheet.now(),
                new FollowUpReading.Circumstances(when.practice(), when.today(), emergency));
    }

    public Practice practice() {
        return when.practice();
    }

    public ZoneId zone() {
        return when.zone();
    }

    /// Whether an answer can be typed: on the day of the call, on the day that is looked at, on every day that has been
    /// where the diary is on paper, and where a rule asks for it.
    public boolean open(DiaryItem item, int day) {
        boolean paper = reading.get().result().equals(Optional.of(Contact.Result.PAPER));
        return (paper ? !hasNotCome(day) : day == reading.get().day()) || day == looked.get()
                || reading.get().findings().stream()
                        .anyMatch(finding -> finding.level() != Level.INFO && finding.where().equals(item.on(day)));
    }

    public boolean hasNotCome(int day) {
        return page.session().date(day).isAfter(when.today());
    }

    public int lastDay() {
        return when.practice().rules().followUp().flare().lastDay().whole();
    }

    /// The other half of the diary's days.
    public void turn() {
        first.set(first.get() == 0 ? SHOWN - 1 : 0);
    }

    /// Looks at a day that has been: it is shown, and can be typed into.
    public void look(int day) {
        if (!hasNotCome(day)) {
            looked.set(day);
            if (day < first.get() || day >= first.get() + SHOWN) {
                turn();
            }
            reading.set(read());
        }
    }

    /// The days in the rail: those of which a diary is wanted, and the day of the call.
    public List<Integer> days() {
        return Stream.concat(when.practice().rules().followUp().diary().days().stream(),
                Stream.of(reading.get().day())).filter(day -> day >= 0 && day <= lastDay()).distinct().sorted()
                .toList();
    }

    public DayState state(int day) {
        return DayState.of(sheet.now(), day, !hasNotCome(day));
    }

    public boolean isToday(int day) {
        return page.session().date(day).equals(when.today());
    }

    /// Temperatures that were typed in °F: the day, and what it is in °C.
    public Map<Integer, BigDecimal> converted() {
        var reader = new DiaryReader(when.practice(), sheet.now());
        var converted = new TreeMap<Integer, BigDecimal>();
        for (int day = 0; day <= lastDay(); day++) {
            int on = day;
            reader.converted(day).ifPresent(celsius -> converted.put(on, celsius));
        }
        return converted;
    }

    /// Writes a word in full where its first letter was typed.
    public void settle(DiaryItem item, int day) {
        var field = item.on(day);
        var written = new DiaryReader(when.practice(), sheet.now()).written(item, day);
        if (!written.equals(sheet.now().text(field))) {
            sheet.type(field, written);
        }
    }

    /// Keeps the contact with all that was typed; what was refused has to be mended or cleared first.
    public void keep() {
        wanted.set(true);
        var now = reading.get();
        if (!now.whole()) {
            failure.set(desk.texts().say(now.result().isEmpty() ? "followup.noResult" : "followup.refused"));
            return;
        }
        int unasked = unasked(now);
        if (unasked > 0 && !told) {
            told = true;
            failure.set(now.flags().isEmpty()
                    ? desk.texts().say("followup.flagsUnasked")
                    : desk.texts().say("followup.flagsSomeUnasked", Integer.toString(unasked),
                            Integer.toString(unasked + now.flags().size())));
            return;
        }
        desk.work().run(() -> {
            desk.keep().accept(now);
            return now;
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed)));
    }

    /// How many red flags were not asked about though somebody was spoken to: said once before the call is closed.
    private int unasked(FollowUpReading now) {
        return now.result().equals(Optional.of(Contact.Result.REACHED))
                ? RedFlag.asked(now.session(), now.day(), when.practice().rules().followUp()).size()
                        - now.flags().size()
                : 0;
    }

    /// How many red flags were left out in an earlier contact in which the patient was reached.
    public int unasked(Contact contact) {
        return RedFlag.unasked(page.session(), contact, when.practice().rules().followUp()).size();
    }

    /// Closes an urgent line with what was done.
    public void close(UrgentLine line) {
        Field field = ContactFields.done(line);
        var done = sheet.now().text(field).strip();
        if (done.isEmpty()) {
            failure.set(desk.texts().say("followup.urgent.empty"));
            return;
        }
        desk.work().run(() -> {
            desk.close().close(line, done);
            return line;
        }, closed -> {
            sheet.settle(Map.of(field, ""));
            urgent.set(urgent.get().stream().filter(one -> !one.id().equals(closed.id())).toList());
        }, failed -> failure.set(desk.texts().of(failed)));
    }
}
