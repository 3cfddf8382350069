package enthesis.app.door;

import enthesis.domain.entry.Refusal;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Right;
import enthesis.domain.people.Role;
import enthesis.domain.people.Staff;
import enthesis.domain.value.PersonId;
import enthesis.storage.cipher.SigningKey;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.Unlocked;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Keeps the people of the chart and the keys of the vault together. On the chart's own thread only.
///
/// The chart and its trail come first, the keys after: whatever cuts in between leaves a chart that opens, and the trail
/// knows of it. Somebody admitted without a key yet is shown so and gets a password from an owner; the key of somebody
/// who has left opens nothing any more and is taken out when it is tried.
public record Staffing(OpenChart chart) {

    /// Everybody, and who of them has a key.
    public record Listed(Staff staff, Set<PersonId> keys, Colleague user) {}

    public Listed listed() throws IOException {
        return new Listed(chart.people.staff(), chart.vault.people().keySet(), chart.user());
    }

    /// Lets somebody begin, with the password they typed.
    public void admit(Colleague fresh, char[] password) throws IOException {
        mayEdit();
        refuse(staff -> staff.admitting(fresh.name()));
        if (!chart.vault.isFree(fresh.id(), fresh.name())) {
            throw new NotDone(Refusal.of("people.refused.taken", fresh.name()));
        }
        chart.people.admit(fresh, user());
        chart.chart.checkpoint();
        chart.vault.admit(fresh.id(), fresh.name(), password);
        Arrays.fill(password, '\0');
    }

    public void reRole(PersonId who, Role role) throws IOException {
        mayEdit();
        refuse(staff -> staff.changing(who, role));
        chart.people.reRole(who, role, user());
        chart.chart.checkpoint();
        chart.signIn(chart.people.find(user()).orElseThrow());
    }

    /// Another title, or with `own`, the password of whoever is signed in, another name: then `fresh` is typed by whom
    /// it is, since name and password open their slot together. Whoever renames themselves signs with their key as
    /// before; what anybody has signed stays valid.
    public Unlocked rename(Colleague now, char[] own, char[] fresh) throws IOException {
        mayRename(now);
        boolean mine = now.id().equals(user());
        var answer = chart.vault.sign(user(), own, key -> {
            renamed(now);
            chart.vault.admit(now.id(), now.name(), fresh, mine ? key : SigningKey.fresh());
        });
        Arrays.fill(own, '\0');
        Arrays.fill(fresh, '\0');
        return answer;
    }

    /// Another title under the same name.
    public void retitle(Colleague now) throws IOException {
        mayRename(now);
        renamed(now);
    }

    private void mayRename(Colleague now) throws IOException {
        mayEdit();
        refuse(staff -> staff.renaming(now.id(), now.name()));
        if (!chart.vault.isFree(now.id(), now.name())) {
            throw new NotDone(Refusal.of("people.refused.taken", now.name()));
        }
    }

    private void renamed(Colleague now) {
        chart.people.rename(now, user());
        chart.chart.checkpoint();
        chart.signIn(chart.people.find(user()).orElseThrow());
    }

    /// Somebody who had left works here again, with a new password and a new key to sign with; what they signed before
    /// stays signed.
    public void readmit(PersonId who, char[] password) throws IOException {
        mayEdit();
        var one = chart.people.find(who).filter(person -> !person.active()).orElseThrow();
        if (!chart.vault.isFree(who, one.name())) {
            throw new NotDone(Refusal.of("people.refused.taken", one.name()));
        }
        chart.people.back(who, user());
        chart.chart.checkpoint();
        chart.vault.admit(who, one.name(), password);
        Arrays.fill(password, '\0');
    }

    /// Somebody unlocks no more; what they signed stays signed.
    public void end(PersonId who) throws IOException {
        mayEdit();
        refuse(staff -> staff.ending(who).or(() -> who.equals(user())
                ? Optional.of(Refusal.of("people.refused.self"))
                : Optional.empty()));
        chart.people.left(who, user());
        chart.chart.checkpoint();
        chart.vault.dismiss(who);
    }

    /// A new password for somebody, once whoever is signed in has typed their own: one's own, or as an owner that of
    /// somebody who has forgotten theirs.
    public Unlocked password(PersonId whose, char[] own, char[] fresh) throws IOException {
        boolean mine = whose.equals(user());
        if (!mine) {
            mayEdit();
        }
        var person = chart.people.find(whose).filter(Colleague::active).orElseThrow();
        var answer = chart.vault.sign(user(), own, key -> {
            note(Act.of(mine ? What.PASSWORD_CHANGED : What.PASSWORD_RESET, user()).because(mine ? "" : person.name()));
            chart.vault.admit(whose, person.name(), fresh, mine ? key : SigningKey.fresh());
        });
        Arrays.fill(own, '\0');
        Arrays.fill(fresh, '\0');
        return answer;
    }

    /// The sheet that was printed and typed back counts from now on, the one before opens nothing.
    public void recovery(RecoveryKey fresh) throws IOException {
        note(Act.of(What.RECOVERY_REPLACED, user()));
        chart.vault.replaceRecovery(fresh);
    }

    /// Whoever unlocked, if they still work here.
    Optional<Colleague> letIn(PersonId who) throws IOException {
        var person = chart.people.find(who);
        if (person.filter(one -> !one.active()).isPresent()) {
            chart.vault.dismiss(who);
        }
        return person.filter(Colleague::active);
    }

    private void note(Act act) {
        chart.chart.write().run(act, _ -> {});
        chart.chart.checkpoint();
    }

    private PersonId user() {
        return chart.user().id();
    }

    private void mayEdit() {
        chart.chart.write().require(Right.EDIT_PEOPLE, user());
    }

    private void refuse(Function<Staff, Optional<Refusal>> rule) throws NotDone {
        var why = rule.apply(chart.people.staff());
        if (why.isPresent()) {
            throw new NotDone(why.get());
        }
    }
}
