/// A program without a screen over the real stores, and the faults it is exposed to in processes of its own: killed, on
/// a disk that fails, started many times over. What it acknowledged is judged afterwards by a model of its own.
@NullMarked
package enthesis.storage.driver;

import org.jspecify.annotations.NullMarked;
