package enthesis.storage.demo;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.demo.StoryAct.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The stories as they are written.
class StoryFilesTest {
    private static final List<Story> STORIES = new StoryFiles().stories();

    @Test
    void everyPersonIsRegisteredOnceAndFirst() {
        assertThat(people()).allSatisfy(story -> {
            assertThat(story.acts().getFirst().kind()).isEqualTo(Kind.REGISTER);
            assertThat(story.acts()).filteredOn(act -> act.kind() == Kind.REGISTER).hasSize(1);
        });
    }

    /// Indications of the seed, each once.
    @Test
    void everyStoryIsOfAnotherIndication() {
        var first = people().stream().map(story -> story.acts().stream().filter(act -> act.kind() == Kind.COURSE)
                .findFirst().orElseThrow().typed().get("course.indication")).toList();
        assertThat(first).containsExactly("knee_oa", "rotator_cuff", "lat_epicondylitis", "plantar_fasciitis",
                "si_dysfunction", "lbp", "hand_oa", "sprain_sequela", "shoulder_instability", "achilles",
                "thumb_cmc_oa", "hip_oa");
    }

    @Test
    void everyStoryGoesFromIntakeToWeek26() {
        assertThat(people()).allSatisfy(story -> assertThat(kinds(story)).contains(Kind.COURSE, Kind.CANDIDACY,
                Kind.EXAM, Kind.CONSENT, Kind.OUTCOME, Kind.VISIT, Kind.CALL));
    }

    @Test
    void allActsAreSomewhere() {
        assertThat(STORIES.stream().flatMap(story -> kinds(story).stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Kind.values());
    }

    /// What a set says, an act can say otherwise.
    @Test
    void anActSaysMoreThanItsSet() {
        var hip = STORIES.stream().filter(story -> story.key().equals("hip")).findFirst().orElseThrow();
        var asked = hip.acts().stream().filter(act -> act.kind() == Kind.CANDIDACY).findFirst().orElseThrow();
        assertThat(asked.typed()).containsEntry("candidacy.C16", "yes").containsEntry("candidacy.C15", "no");
    }

    private static List<Story> people() {
        return STORIES.stream().filter(story -> !story.fact("family").isEmpty()).toList();
    }

    private static Set<Kind> kinds(Story story) {
        return story.acts().stream().map(StoryAct::kind).collect(Collectors.toSet());
    }
}
