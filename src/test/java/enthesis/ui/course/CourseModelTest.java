package enthesis.ui.course;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.CourseFields;
import enthesis.domain.course.CourseOffer;
import enthesis.domain.course.code.CodeBook;
import enthesis.storage.reference.CodeFile;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.patient.Examples;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the course form says of a diagnosis code (clinical.md 2.2; 13, C6 and C13).
final class CourseModelTest {

    private static CourseModel open() {
        var offer = Examples.offer();
        var desk = new CourseModel.CourseDesk(new DirectWork(), Examples.TEXTS, _ -> {}, _ -> {});
        return CourseModel.open(desk, new CourseOffer(offer.regions(), offer.indications(), offer.usual(),
                offer.dates(), offer.assessment(), new CodeBook(CodeFile.load(), Optional.empty())),
                Examples.ERIKA.id(), Examples.TODAY);
    }

    @Test
    void aCodeThatIsEasilyMistakenSaysSoBesideItsTitle() {
        var model = open();
        model.sheet.type(CourseFields.CODE, "M75.111");
        assertThat(model.coded())
                .contains("Incomplete rotator cuff tear or rupture of right shoulder, not specified as "
                        + "traumatic. Means a tear. Tendinosis without a tear is M67.81x or M75.8x.");
        model.sheet.type(CourseFields.CODE, "M17.11");
        assertThat(model.coded()).contains("Unilateral primary osteoarthritis, right knee");
    }

    @Test
    void theCodesOfTheChosenRegionAreOffered() {
        var model = open();
        model.sheet.edit(Map.of(CourseFields.REGION, "knee", CourseFields.SIDE, "left", CourseFields.INDICATION,
                "ligament_disorder"), "chosen");
        assertThat(model.codes()).containsExactly("M23.52", "M23.8X2");
    }
}
