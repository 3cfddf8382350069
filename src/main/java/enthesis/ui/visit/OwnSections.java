package enthesis.ui.visit;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Field;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.domain.visit.Section;
import enthesis.ui.checkin.CheckInModel;
import enthesis.ui.checkin.CheckInView;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.SectionView;
import enthesis.ui.observation.ObservationModel;
import enthesis.ui.observation.ObservationView;
import enthesis.ui.solution.SolutionView;
import enthesis.ui.solution.SolutionsModel;
import enthesis.ui.solution.label.LabelActs;
import enthesis.ui.timeout.TimeOutModel;
import enthesis.ui.timeout.TimeOutView;
import enthesis.ui.visit.drawing.DrawnView;
import enthesis.ui.vitals.Earlier;
import enthesis.ui.vitals.VitalsModel;
import enthesis.ui.vitals.VitalsView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/// The sections around map and note: check-in, vitals, solution, time-out, observation. The program adds the others.
public final class OwnSections {
    private OwnSections() {}

    /// `handOver` gives the screen to the patient, who draws where it hurts; `candidacy` and `consent` lead to that of
    /// a course, and back to the field they were left from. `labels` is what becomes of a syringe label; `usual` are the
    /// solutions that can be taken.
    public record Ways(Runnable handOver, BiConsumer<Course, Field> candidacy, BiConsumer<Course, Field> consent,
            LabelActs labels, List<UsualSolution> usual) {

        public Ways {
            usual = List.copyOf(usual);
        }

        /// Without a printer and a formulary.
        public Ways(Runnable handOver, BiConsumer<Course, Field> candidacy, BiConsumer<Course, Field> consent) {
            this(handOver, candidacy, consent, LabelActs.NONE, List.of());
        }
    }

    /// How each is made; `earlier` are the vitals of earlier visits, which may come later.
    public static Map<Section, Function<Desk, SectionView>> of(ObservableValue<Earlier> earlier, Ways ways) {
        var makers = new EnumMap<Section, Function<Desk, SectionView>>(Section.class);
        makers.put(Section.CHECK_IN, desk -> new CheckInView(desk, new CheckInModel(desk),
                (its, places) -> new DrawnView(its, places, ways.handOver()), ways.candidacy()));
        makers.put(Section.VITALS, desk -> new VitalsView(desk, new VitalsModel(desk), earlier));
        makers.put(Section.SOLUTION,
                desk -> new SolutionView(desk, new SolutionsModel(desk), ways.labels(), ways.usual()));
        makers.put(Section.TIME_OUT, desk -> new TimeOutView(desk, new TimeOutModel(desk), ways.consent()));
        makers.put(Section.OBSERVATION, desk -> new ObservationView(desk, new ObservationModel(desk)));
        return makers;
    }
}
