/// What can be done from the command line. A room offers a command as a bean; this room finds it by its
/// first word, runs it and says what went wrong in a sentence.
@NullMarked
@ApplicationModule(
        id = "foundation.command",
        displayName = "Commands",
        allowedDependencies = {})
package kr.onmaeul.foundation.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
