package enthesis.domain.note.paragraph;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.map.Point;
import enthesis.domain.note.span.Prose;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.PictureFields;
import enthesis.domain.visit.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The visit's own pictures: what each is and shows, and which given points lie on it.
final class PicturesProse {

    private PicturesProse() {}

    static void write(Prose prose, Reading reading, UnaryOperator<String> regions) {
        if (!reading.pictures().isEmpty()) {
            prose.say("note.pictures").list(reading.pictures().stream()
                    .map(picture -> prose.clause("note.picture", Prose.plain(Integer.toString(picture.number())),
                            Prose.fact(facts(prose, picture, reading, regions),
                                    PictureFields.caption(picture.row()))))
                    .toList());
        }
    }

    private static String facts(Prose prose, OwnPicture picture, Reading reading, UnaryOperator<String> regions) {
        var facts = new ArrayList<String>();
        picture.kind().ifPresent(kind -> facts.add(prose.word("pictureKind", kind)));
        facts.add(picture.side().map(side -> prose.word("note.side." + Choices.text(side)) + " ").orElse("")
                + regions.apply(picture.region()));
        if (!picture.caption().isEmpty()) {
            facts.add(picture.caption());
        }
        picture.seen().anatomy().ifPresent(one -> facts.add(prose.word("anatomy", one)));
        picture.seen().needle().filter(one -> one != Answer.UNKNOWN)
                .ifPresent(one -> facts.add(prose.word("pictureNeedle", one)));
        var given = picture.on(reading.points()).stream().filter(Point::given).toList();
        if (!given.isEmpty()) {
            facts.add(prose.word("note.pictureWith", points(prose, picture, given)));
        }
        return String.join(", ", facts);
    }

    /// "2 at 18.3 mm".
    private static String points(Prose prose, OwnPicture picture, List<Point> given) {
        return given.stream().map(point -> picture.depth(point)
                .map(mm -> prose.word("note.pictureDepth", Integer.toString(point.order()), mm.toPlainString()))
                .orElse(Integer.toString(point.order()))).collect(Collectors.joining(", "));
    }
}
