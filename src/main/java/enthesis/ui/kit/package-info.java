/// The parts every screen is made of.
///
/// Here: `SheetModel` (the sheet behind a form: `text(field)` to bind both ways, `edit`, `removeRow`, `undo`, `redo`,
/// `onEdit`, `reset`, `lock`), `Texts` (sentences, dates, failures in plain words), `Theme` (fonts and look: `new
/// Theme(look).dress(scene)`, changed by `look.set`). In `work`: `Work`, its one thread `FxWork`, `DirectWork` for
/// tests; `Reminders` for what comes later. In `field`: `EntryField`, `DateEntry`, `PasswordBox`, `SearchChoice` and any
/// control in a `FieldBox` carry a label and a `Remark` (state, sentence, mending press) in their property `remark`;
/// `ChoiceBar`, `ScaleBar`, `UnitToggle`, `TickRow` are bound to a text of the sheet; `ActButton` says its key. In
/// `sign`: `SideTag`, `Chip`, `KeyHint`, `StateSign`, `Signs`, `Tone`. In `finding`: `FindingsPanel.show(all, open)`
/// with a `FindingDesk`. In `frame`: `FrameView` with its slots, `BannerView`, `RailView`, `StatusView`, `CeilingBar`,
/// `SectionHead`, `SectionFoot`, each driven by a plain record; `KeyMap` for the keys of a screen; `BugDialog` for what
/// nobody foresaw.
@NullMarked
package enthesis.ui.kit;

import org.jspecify.annotations.NullMarked;
