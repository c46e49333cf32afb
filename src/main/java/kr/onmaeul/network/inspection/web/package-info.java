/// The pages of inspections beside their register: what waits, and the certificates.
@NullMarked
package kr.onmaeul.network.inspection.web;

import org.jspecify.annotations.NullMarked;
