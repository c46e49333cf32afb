package kr.onmaeul.office.result;

import java.util.List;

/// A room that counts something says here what.
public interface MetricSource {

    List<Metric> metrics();
}
