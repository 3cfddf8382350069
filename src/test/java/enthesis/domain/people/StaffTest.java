package enthesis.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.value.PersonId;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Who works here: names, roles, and the owner who stays.
class StaffTest {
    private static final Employed LORNA = employed(1, "Lorna Hale", Role.OWNER, true);
    private static final Employed BEN = employed(2, "Ben Öst", Role.ASSISTANT, true);
    private static final Employed IDA = employed(3, "Ida Roth", Role.OWNER, false);
    private final Staff staff = new Staff(List.of(LORNA, BEN, IDA));

    private static Employed employed(int id, String name, Role role, boolean active) {
        return new Employed(new Colleague(new PersonId(new UUID(0, id)), name, "", role, active), Instant.EPOCH,
                active ? Optional.empty() : Optional.of(Instant.EPOCH));
    }

    /// Every role with every right; an assistant charts and nothing else (rulings.md 25, product.md).
    @Test
    void whoMayDoWhat() {
        var may = Arrays.stream(Role.values()).collect(Collectors.toMap(role -> role,
                role -> Arrays.stream(Right.values()).filter(role::may).collect(Collectors.toSet())));
        assertThat(may).isEqualTo(Map.of(Role.OWNER, EnumSet.allOf(Right.class), Role.CLINICIAN,
                Set.of(Right.SIGN, Right.ANSWER_STOP, Right.CLOSE_URGENT, Right.EDIT_PRACTICE,
                        Right.KEEP_BACKUPS, Right.EXPORT_CHARTS, Right.IMPORT_CHARTS),
                Role.ASSISTANT,
                Set.of()));
    }

    @Test
    void twoPeopleHaveTwoNames() {
        assertThat(staff.admitting(" lorna  HALE")).contains(Refusal.of("people.refused.taken", "Lorna Hale"));
        assertThat(staff.admitting("Ida Roth")).contains(Refusal.of("people.refused.left", "Ida Roth"));
        assertThat(staff.admitting("Ida B. Roth")).isEmpty();
    }

    @Test
    void theOnlyOwnerStaysOne() {
        var why = Refusal.of("people.refused.lastOwner", "Lorna Hale");
        assertThat(staff.changing(LORNA.id(), Role.CLINICIAN)).contains(why);
        assertThat(staff.ending(LORNA.id())).contains(why);
        assertThat(staff.changing(BEN.id(), Role.CLINICIAN)).isEmpty();
        var two = new Staff(List.of(LORNA, employed(4, "Ada Mohn", Role.OWNER, true)));
        assertThat(two.changing(LORNA.id(), Role.CLINICIAN)).isEmpty();
        assertThat(two.ending(LORNA.id())).isEmpty();
    }

    @Test
    void somebodyNewHasANameAndARoleThatWasChosen() {
        var form = new PersonForm(staff, Optional.empty());
        var named = Sheet.EMPTY.with(PersonForm.NAME, "  Mira \t Voss ");
        assertThat(form.read(named)).isEqualTo(new FormReading.Plain<>(Optional.empty(), Map.of()));
        var read = form.read(named.with(PersonForm.ROLE, "clinician").with(PersonForm.CREDENTIALS, "DO"));
        assertThat(read.entry().map(one -> List.of(one.name(), one.credentials(), one.role(), one.active())))
                .contains(List.of("Mira Voss", "DO", Role.CLINICIAN, true));
        assertThat(form.read(named.with(PersonForm.NAME, "ben öst").with(PersonForm.ROLE, "owner")))
                .isEqualTo(new FormReading.Plain<>(Optional.empty(),
                        Map.of(PersonForm.NAME, Refusal.of("people.refused.taken", "Ben Öst"))));
        assertThat(form.read(named.with(PersonForm.CREDENTIALS, "x".repeat(101))).refusals())
                .containsOnlyKeys(PersonForm.CREDENTIALS);
    }

    @Test
    void whoIsAdmittedGetsAnotherRoleAndAnotherName() {
        var form = new PersonForm(staff, Optional.of(BEN));
        assertThat(form.read(form.sheet().with(PersonForm.ROLE, "owner")).entry())
                .contains(BEN.colleague().as(Role.OWNER));
        assertThat(form.read(form.sheet().with(PersonForm.NAME, " BEN  öst")).entry().map(Colleague::name))
                .contains("BEN öst");
        assertThat(form.read(form.sheet().with(PersonForm.NAME, "Ben Mohn").with(PersonForm.CREDENTIALS, "RN"))
                .entry()).contains(Colleague.fresh(BEN.id(), "Ben Mohn", "RN", Role.ASSISTANT));
        assertThat(form.read(form.sheet().with(PersonForm.NAME, "Ida Roth")).refusals())
                .containsOnlyKeys(PersonForm.NAME);
        assertThat(form.read(form.sheet().with(PersonForm.NAME, " "))).isEqualTo(
                new FormReading.Plain<>(Optional.empty(), Map.of()));
        var owner = new PersonForm(staff, Optional.of(LORNA));
        assertThat(owner.read(owner.sheet().with(PersonForm.ROLE, "assistant")).refusals())
                .containsOnlyKeys(PersonForm.ROLE);
    }
}
