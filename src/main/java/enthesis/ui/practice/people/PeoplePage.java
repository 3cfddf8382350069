package enthesis.ui.practice.people;

import enthesis.domain.people.Colleague;
import enthesis.domain.people.Employed;
import enthesis.domain.people.Right;
import enthesis.domain.people.Staff;
import enthesis.domain.value.PersonId;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// What the list shows: everybody, who of them has a key to unlock with, and who looks.
public record PeoplePage(Staff staff, Set<PersonId> keys, Colleague user, ZoneId zone) {

    public PeoplePage {
        keys = Set.copyOf(keys);
    }

    /// Somebody who works here or did. `key`: they can unlock; `user`: they look at this list.
    public record Line(Employed one, boolean key, boolean user) {
        public boolean active() {
            return one.colleague().active();
        }
    }

    List<Line> lines() {
        return staff.all().stream().map(one -> new Line(one, keys.contains(one.id()), one.id().equals(user.id())))
                .toList();
    }

    boolean mayEdit() {
        return user.role().may(Right.EDIT_PEOPLE);
    }
}
