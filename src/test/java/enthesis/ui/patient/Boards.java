package enthesis.ui.patient;

import static enthesis.ui.patient.Examples.TEXTS;
import static enthesis.ui.patient.Examples.TODAY;

import enthesis.domain.board.Board;
import enthesis.domain.board.BoardRules;
import enthesis.domain.board.Response;
import enthesis.domain.board.SessionFlare;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.followup.Diaries;
import enthesis.domain.followup.flare.FlareMeasure;
import enthesis.domain.outcome.Answers73;
import enthesis.domain.outcome.ChangeLine;
import enthesis.domain.outcome.OutcomeWords;
import enthesis.domain.practice.Rules;
import java.util.List;
import java.util.Optional;

/// Boards for the pictures, by the rules as they are shipped.
public final class Boards {
    public static final Rules.Series RULES = Diaries.PRACTICE.rules().series();

    private Boards() {}

    private static Board board(CourseSummary course, Board.Told told) {
        return Board.of(course, told, new BoardRules(RULES), TODAY);
    }

    private static ChangeLine change(String instrument, String before, String after) {
        var words = new OutcomeWords(TEXTS.words());
        return words.change(words.name(Answers73.of(instrument)), Answers73.change(instrument, before, after));
    }

    private static SessionFlare flare(CourseSummary course, int session, String... cells) {
        return new SessionFlare(session, course.last().orElseThrow(), new FlareMeasure(Diaries.PRACTICE.rules())
                .of(Optional.of(4), Diaries.days(cells), false));
    }

    /// Two sessions, no better, the second flare not known to be over.
    public static Board slow(CourseSummary course) {
        return board(course, new Board.Told(new Response(2, Response.Verdict.NONE),
                List.of(change("average", "7", "7"), change("worst", "9", "9"), change("now", "5", "6")),
                List.of(flare(course, 1, "1.treated=7", "1.fresh=0", "2.treated=4", "2.fresh=0", "3.treated=4",
                        "3.fresh=0"), flare(course, 2, "1.treated=9", "1.fresh=5", "2.treated=8", "2.fresh=4"))));
    }

    /// Nothing is known.
    public static Board early(CourseSummary course) {
        return board(course, new Board.Told(new Response(0, Response.Verdict.UNKNOWN), List.of(), List.of()));
    }
}
