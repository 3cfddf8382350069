package enthesis.ui.patient.sheets;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.note.NoteText;
import enthesis.domain.note.handout.AfterSheet;
import enthesis.domain.note.handout.BeforeSheet;
import enthesis.domain.note.handout.Handout;
import enthesis.domain.note.handout.Handout.Paper;
import enthesis.domain.note.handout.LetterSheet;
import enthesis.domain.note.handout.Preparing;
import enthesis.domain.people.Clinic;
import enthesis.domain.practice.Practice;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.wording.Wording;
import enthesis.domain.wording.Wordings;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.paper.PapersModel;
import enthesis.ui.patient.sheets.SheetsPage.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The papers of one course; for the next injection its day and the patient's drugs can be typed.
public final class SheetsModel {
    public static final Field DAY = Field.of("papers", "day");
    public static final Field TAKES = Field.of("papers", "takes");
    public static final Field LANGUAGE = Field.of("papers", "language");

    public final SheetModel sheet;
    public final PapersModel papers;
    public final SheetsPage page;
    private final SheetsDesk desk;
    private final DateText dates;

    /// What the papers are written with; `today` is the day they are given.
    public record SheetsDesk(Texts texts, Practice practice, LocalDate today, Clinic clinic,
            Supplier<Wordings> wordings) {}

    public SheetsModel(SheetsDesk desk, SheetsPage page) {
        this.desk = desk;
        this.page = page;
        dates = new DateText(desk.today(), desk.practice().speech().slashes());
        sheet = new SheetModel(begun());
        papers = new PapersModel(desk.texts(), desk.wordings(), Paper.BEFORE, sheet.text(LANGUAGE), this::make);
        sheet.sheet().subscribe((_, _) -> papers.refresh());
    }

    private Sheet begun() {
        return Sheet.EMPTY.with(Map.of(DAY, planned().map(DateText::written).orElse(""), TAKES,
                page.told().takes().stream().map(one -> one.told().strip()).collect(Collectors.joining("\n")),
                LANGUAGE, page.last().map(one -> one.reading().aftercare().language()).orElse("")));
    }

    /// The appointment made at the last session, unless it is over.
    public Optional<LocalDate> planned() {
        return page.last().flatMap(one -> one.reading().aftercare().next().asValue())
                .filter(day -> !day.isBefore(desk.today()));
    }

    /// The day of the injection as typed; refused when it is over.
    public Entered<LocalDate> day(String typed) {
        return dates.read(typed) instanceof Entered.Value<LocalDate>(var day, _) && day.isBefore(desk.today())
                ? new Entered.Refused<>(Refusal.of("sheets.dayPast"), typed)
                : dates.read(typed);
    }

    private Optional<Handout> make(Paper paper, Wording wording) {
        return switch (paper) {
            case BEFORE -> day(sheet.now().text(DAY)).asValue().map(day -> BeforeSheet.of(preparing(day), wording,
                    desk.clinic()));
            case AFTER -> given().map(one -> AfterSheet.of(one.reading(), wording, desk.clinic()));
            case LETTER -> given().map(one -> LetterSheet.of(one.reading(), wording, desk.clinic(), one.signer()));
        };
    }

    private Optional<Given> given() {
        return page.last().filter(one -> NoteText.wasInjected(one.reading()));
    }

    private Preparing preparing(LocalDate day) {
        return new Preparing(page.everywhere(), page.everywhere().allergies().known(), List.of(page.course()),
                new Preparing.When(desk.today(), day), takes(), desk.practice());
    }

    /// A line as it was told keeps what was said of it; another is known by its name only.
    private List<ToldMedication> takes() {
        var lines = sheet.now().text(TAKES).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return IntStream.range(0, lines.size()).mapToObj(at -> page.told().takes().stream()
                .filter(one -> one.told().strip().equals(lines.get(at))).findFirst()
                .orElseGet(() -> new ToldMedication(at + 1, lines.get(at), "", Optional.empty(),
                        new Entered.Empty<>(), "")))
                .toList();
    }
}
