package enthesis.domain.practice.row;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Reason;
import enthesis.domain.practice.row.Part.Shape;
import enthesis.domain.practice.row.Part.Trait;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the form of a row. Refused are what is missing, can't be, is another row's, or is not among what can be
/// chosen; what was shipped and has to stay; and, where a row lets pass what was stopped, whoever is no owner, or gives
/// no reason. Of many the form holds one a line: words as typed, what is chosen by its name.
public final class RowForm {
    private static final String GROUP = "reference";
    private static final String LINE = "\n";

    private final Sheet sheet;
    private final RowAround around;
    private final PartReader reader;
    private final Map<Field, Refusal> refusals = new HashMap<>();

    private RowForm(Sheet sheet, RowAround around) {
        this.sheet = sheet;
        this.around = around;
        reader = new PartReader(around);
    }

    public static Field field(Part part) {
        return field(part.name());
    }

    public static Field field(String part) {
        return Field.of(GROUP, part);
    }

    /// The form as a row fills it.
    public static Sheet sheet(Row row, RowAround around) {
        var reader = new PartReader(around);
        var texts = new HashMap<Field, String>();
        around.kind().typed(around.isShipped())
                .forEach(part -> texts.put(field(part), String.join(LINE, reader.shown(part, row.all(part.name())))));
        return Sheet.of(texts);
    }

    public static FormReading<Row> read(Sheet sheet, RowAround around) {
        return new RowForm(sheet, around).read();
    }

    private FormReading<Row> read() {
        var kind = around.kind();
        var row = around.shipped().or(around::now).orElseGet(() -> new Row(around.key(), Map.of()));
        for (var part : kind.typed(around.isShipped())) {
            row = row.with(part.name(), part(part));
        }
        var whole = kind.laws().whole(row, !around.isShipped());
        kind.typed(around.isShipped()).forEach(part -> against(part, whole));
        kind.laws().broken(whole).forEach(this::refuse);
        owner(whole);
        var odd = new HashMap<Field, Refusal>();
        kind.laws().odd(whole, around).forEach((part, refusal) -> odd.put(field(part), refusal));
        return new FormReading.Plain<>(refusals.isEmpty() ? Optional.of(whole) : Optional.empty(), refusals, odd);
    }

    private List<String> part(Part part) {
        var lines = lines(part);
        if (lines.isEmpty() && part.is(Trait.NEEDED)) {
            refuse(part.name(), Refusal.of("reference.refused.missing"));
        }
        return lines.stream().map(line -> reader.read(part, line)).flatMap(read -> switch (read) {
            case PartReader.Read.Good(var values) -> values.stream();
            case PartReader.Read.Bad(var refusal) -> {
                refuse(part.name(), refusal);
                yield Stream.<String>empty();
            }
        }).distinct().toList();
    }

    private List<String> lines(Part part) {
        var text = sheet.text(field(part));
        return switch (part.shape()) {
            case Shape.Words _,Shape.ManyOf _,Shape.Amounts _ ->
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            case Shape.Line _,Shape.Text _,Shape.Amount _,Shape.OneOf _ ->
                text.isBlank() ? List.of() : List.of(text.strip());
        };
    }

    private void against(Part part, Row row) {
        var says = row.all(part.name());
        if (part.is(Trait.UNIQUE)) {
            around.others().forEach(other -> says.stream().filter(one -> other.all(part.name()).stream()
                    .anyMatch(its -> same(its, one))).findFirst()
                    .ifPresent(one -> refuse(part.name(), Refusal.of("reference.refused.taken", one,
                            other.one(around.kind().title())))));
        }
        if (part.is(Trait.KEEPS)) {
            around.shipped().stream().flatMap(shipped -> shipped.all(part.name()).stream())
                    .filter(one -> !says.contains(one)).findFirst()
                    .ifPresent(one -> refuse(part.name(), Refusal.of("reference.refused.keeps",
                            reader.shown(part, List.of(one)).getFirst())));
        }
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /// Going under what was shipped is an owner's, with a reason; what can't be gone under at all is refused by itself.
    private void owner(Row row) {
        var kind = around.kind();
        boolean asked = kind.typed(around.isShipped()).stream().anyMatch(part -> part.name().equals(RowKind.REASON));
        if (!asked || !kind.needsOwner(around.now(), around.shipped(), row)) {
            return;
        }
        if (!around.owner()) {
            refuse(RowKind.REASON, Refusal.of("reference.refused.owner"));
        } else if (!Reason.isGiven(row.one(RowKind.REASON), around.reasonLetters())) {
            refuse(RowKind.REASON, Refusal.of("reference.refused.reason", Integer.toString(around.reasonLetters())));
        } else if (kind.saysNothingNew(around.now(), row)) {
            refuse(RowKind.REASON, Refusal.of("reference.refused.again"));
        }
    }

    private void refuse(String part, Refusal refusal) {
        refusals.putIfAbsent(field(part), refusal);
    }
}
