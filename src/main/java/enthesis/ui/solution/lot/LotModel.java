package enthesis.ui.solution.lot;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Refusal;
import enthesis.domain.practice.Rules;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.MixtureReader;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.solution.gs1.Gs1Reader;
import enthesis.domain.solution.shelf.ScanReader;
import enthesis.domain.solution.shelf.ScanReader.Scan;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.domain.visit.Circumstances;
import enthesis.ui.kit.section.Desk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Where the lots of one solution come from: the shelf offers what is in date, a scanned code fills in its row.
public final class LotModel {
    /// What a scanner has typed for the whole solution; never kept.
    public final StringProperty scanned = new SimpleStringProperty("");
    /// What came of the last scan, worded; "" while nothing has to be said.
    public final StringProperty message = new SimpleStringProperty("");
    private final Desk desk;
    private final int row;

    /// `row` 1 is solution A.
    public LotModel(Desk desk, int row) {
        this.desk = desk;
        this.row = row;
        scanned.addListener((_, _, now) -> {
            if (!now.isEmpty()) {
                message.set("");
            }
        });
    }

    public int row() {
        return row;
    }

    private Circumstances about() {
        return desk.now().about();
    }

    private Rules.Stock rules() {
        return about().practice().rules().stock();
    }

    /// As it is typed now: a scanner presses Enter before the rules have read what it typed.
    private Mixture mixture() {
        var sheet = desk.sheet().now().with(SolutionFields.added(row), "yes");
        return new MixtureReader(about().practice(), about().today()).read(sheet).stream()
                .filter(one -> one.row() == row).findFirst().orElseThrow();
    }

    private ScanReader reader() {
        return new ScanReader(about().practice(), about().shelf(), about().today());
    }

    /// The lots that can be drawn up for a part, the one that ends first at the head.
    public List<ShelfLot> offered(Part part) {
        if (desk.sheet().locked().get()) {
            return List.of();
        }
        return about().shelf().offered(mixture().component(part), about().today(), about().practice());
    }

    /// "B4471, dextrose 50 %, until 31 Mar 2027, opened 3 Nov".
    public String words(ShelfLot lot) {
        return String.join("  \u00b7  ", Stream.of(Optional.of(lot.lot()),
                Optional.of(lot.product().named(about().practice())),
                Optional.of(desk.say("solution.lotUntil", desk.texts().date(lot.lastDay(rules())))),
                lot.dates().opened().map(day -> desk.say("solution.lotOpened", desk.texts().day(day))))
                .flatMap(Optional::stream).toList());
    }

    public void take(Part part, ShelfLot lot) {
        desk.sheet().edit(ScanReader.texts(row, mixture().component(part), lot), desk.say("solution.lotTaken"));
    }

    /// Whether a scanner typed what stands in the lot field of a part.
    public boolean isScan(Part part) {
        return Gs1Reader.isCode(desk.sheet().now().text(SolutionFields.lot(row, part)));
    }

    /// Takes the code in the lot field of a part into lot and expiry. False where it stays, with its sentence below.
    public boolean takeScan(Part part) {
        return isScan(part) && reader().read(desk.sheet().now().text(SolutionFields.lot(row, part)), mixture(),
                part) instanceof Scan.Taken taken && taken(taken);
    }

    private boolean taken(Scan.Taken taken) {
        desk.sheet().edit(taken.texts(), desk.say("solution.lotTaken"));
        return true;
    }

    /// Takes a scan for the solution as a whole; what is refused stays to be looked at. The part whose row it
    /// filled in.
    public Optional<Part> takeScanned() {
        if (scanned.get().isBlank() || desk.sheet().locked().get()) {
            return Optional.empty();
        }
        return switch (reader().read(scanned.get(), mixture())) {
            case Scan.Taken taken -> {
                taken(taken);
                scanned.set("");
                var part = Stream.of(Part.values())
                        .filter(one -> taken.texts().containsKey(SolutionFields.lot(row, one))).findFirst();
                message.set(part.map(one -> desk.say("solution.scanTaken", taken.lot(),
                        desk.say("solution.part." + Choices.text(one)))).orElse(""));
                yield part;
            }
            case Scan.Refused(var refusal) -> {
                message.set(sentence(refusal));
                yield Optional.empty();
            }
        };
    }

    private String sentence(Refusal refusal) {
        return desk.say(refusal.words() + ".text", refusal.values().toArray(String[]::new));
    }
}
