/// The pages and the JSON of the ledger.
@NullMarked
package kr.onmaeul.office.result.web;

import org.jspecify.annotations.NullMarked;
