package kr.onmaeul.foundation.security;

import java.util.Map;
import java.util.Optional;

/// Endpoints that serve many things, each of which may ask for a permission of its own: the pages and the API of
/// registers are the same for all of them. A room offers this as a bean.
public interface PermissionOfThing {

    /// The permission that is asked for instead of the declared one; empty where the declared one holds.
    ///
    /// @param address what stands in the places of the address that have a name
    Optional<String> insteadOf(String declared, Map<String, String> address);
}
