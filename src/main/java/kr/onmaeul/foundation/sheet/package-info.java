/// Reading and writing tables of cells, CSV and XLSX, with every wrong cell named.
@NullMarked
@ApplicationModule(
        id = "foundation.sheet",
        displayName = "Sheets",
        allowedDependencies = {"foundation.outcome", "foundation.time", "foundation.money", "foundation.korean"})
package kr.onmaeul.foundation.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
