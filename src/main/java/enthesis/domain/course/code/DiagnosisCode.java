package enthesis.domain.course.code;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/// A diagnosis code as it is written ("M17.11") with its official title. A list of the year Y holds from 1 October of
/// the year before (clinical.md 2.2): `from` is the first list it is known to stand in, `to` the last one. `note` is
/// what somebody who picks it should know; "" for nothing.
public record DiagnosisCode(String code, String title, int from, Optional<Integer> to, String note) {

    /// Without a note.
    public DiagnosisCode(String code, String title, int from, Optional<Integer> to) {
        this(code, title, from, to, "");
    }

    /// The year whose list holds on a day.
    public static int listYear(LocalDate day) {
        return day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear();
    }

    public boolean endedBy(LocalDate day) {
        return to.filter(last -> listYear(day) > last).isPresent();
    }

    /// As it is written: with a point after the third sign.
    static String dotted(String plain) {
        return plain.length() > 3 ? plain.substring(0, 3) + "." + plain.substring(3) : plain;
    }
}
