/// Every change of the chart, in order, unchangeable: who, when, what, and each row before and after.
///
/// Stores are built on `Write`: `new Patients(write)` reads with `write.db()` (jOOQ, autocommit) and changes with
/// `write.run(Act.of(What.REGISTERED, who).about(patient), db -> ...)`, one transaction, all or nothing. A change of a
/// chart table anywhere else is refused by its trigger. A new table needs its lines in `db/guard` (rights, row trigger);
/// `GuardTest` names what is missing.
///
/// Because every change is a line here, lists over all patients can be kept in mind and follow it (`Remembered`,
/// `Looked`): a new table that such a list reads from is named where the list is made.
@NullMarked
package enthesis.storage.trail;

import org.jspecify.annotations.NullMarked;
