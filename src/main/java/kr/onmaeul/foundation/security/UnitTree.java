package kr.onmaeul.foundation.security;

import java.util.List;

/// Knows which unit stands above which. The office brings it.
public interface UnitTree {

    /// The unit itself, then its department, then the agency, as they are today.
    List<String> upwards(String unit);
}
