/// The description of the JSON API for those who write programs against it. Every room describes its own endpoints in a
/// file under `api/`; a test compares the files with the endpoints. Owns no table.
@NullMarked
@ApplicationModule(
        id = "foundation.api",
        displayName = "API description",
        allowedDependencies = {"foundation.security"})
package kr.onmaeul.foundation.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
