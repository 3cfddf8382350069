/// The chart as a file: one encrypted H2 database, opened by one program, closed so that nothing is left to write.
///
/// `Chart.create` founds it, `Chart.open` opens it; both answer with an `Opened`. Stores take `chart.write()`. Two
/// database users: OWNER owns the tables, migrates, checkpoints and shuts down; APP is who the program is while somebody
/// charts, without any right to rewrite the past (`db/guard`).
///
/// A chart that is opened is compared with its journal first (`Settling`): what it does not have is put back, and unless
/// it is bit by bit what was closed it is read whole before (`Checkup`), by a program of its own (`CheckerAside`): only
/// that one ends of what H2 may make of a damaged file. One that does not fit is made anew (`Rebuild`). Every backup is
/// put back, opened and read whole before it counts (`BackingUp`); `Upkeep` makes and rehearses them beside an open
/// chart, and writes one out as plain tables (`WritingOut`); the chart's thread waits for none of that. A closed file of
/// which most is dead is made smaller (`Compaction`). What happened is told as `Mended`.
///
/// What this package writes itself (the empty file H2 begins with, copies, renames, the seal) passes the program's one
/// door to the disk, `storage.file.Disk`, where faults are injected. What H2 writes into its own file alone does not: H2
/// opens that file by name.
///
/// `Door` is the one place with SQL in strings: CHECKPOINT SYNC and SHUTDOWN IMMEDIATELY are words of H2 alone that jOOQ
/// does not speak. Everything else that is not jOOQ stands in the scripts under `db`.
@NullMarked
package enthesis.storage.chart;

import org.jspecify.annotations.NullMarked;
