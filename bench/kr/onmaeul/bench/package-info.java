/// Measures what docs/performance.md states. Run by `./onmaeul bench`; no test runs it.
package kr.onmaeul.bench;
