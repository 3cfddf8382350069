package enthesis.domain.map.pain;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.pain.DrawnPain.Place;
import enthesis.domain.map.sheet.Aspect;
import enthesis.domain.value.Side;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The whole drawing: the parts that hurt, in the order of their marking, or that the patient has no pain; neither when
/// the patient was not asked. "No pain" beside a marked part says nothing.
public record PainDrawing(boolean none, List<DrawnPain> marks) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern SCORE = Pattern.compile("[0-9]|10");

    public PainDrawing {
        marks = List.copyOf(marks);
        none = none && marks.isEmpty();
    }

    public static PainDrawing read(Sheet sheet) {
        var marks = sheet.rows(DrawingFields.DRAWING).stream().flatMap(row -> mark(sheet, row)).toList();
        return new PainDrawing(sheet.text(DrawingFields.SAID).equals(DrawingActs.NONE), marks);
    }

    /// Whether the patient has said anything.
    public boolean said() {
        return none || !marks.isEmpty();
    }

    public Optional<DrawnPain> at(Place place) {
        return marks.stream().filter(mark -> mark.place().equals(place)).findFirst();
    }

    public Optional<DrawnPain> row(int row) {
        return marks.stream().filter(mark -> mark.row() == row).findFirst();
    }

    /// A row without a part, or whose side is not one side, marks nothing.
    private static Stream<DrawnPain> mark(Sheet sheet, int row) {
        var area = sheet.text(DrawingFields.area(row));
        var side = Choices.in(Side.class, sheet, DrawingFields.side(row)).filter(one -> one != Side.BOTH);
        var view = Choices.in(Aspect.class, sheet, DrawingFields.view(row))
                .filter(one -> one == Aspect.ANTERIOR || one == Aspect.POSTERIOR);
        var revision = sheet.text(DrawingFields.revision(row));
        if (area.isEmpty() || side.isEmpty() || view.isEmpty() || !NUMBER.matcher(revision).matches()) {
            return Stream.empty();
        }
        var score = sheet.text(DrawingFields.score(row));
        return Stream.of(new DrawnPain(row, new Place(sheet.text(DrawingFields.sheet(row)),
                Integer.parseInt(revision), view.get(), side.get(), area),
                Choices.in(Quality.class, sheet, DrawingFields.quality(row)),
                SCORE.matcher(score).matches() ? Optional.of(Integer.valueOf(score)) : Optional.empty()));
    }
}
