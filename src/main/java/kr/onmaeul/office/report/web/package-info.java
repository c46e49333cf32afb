/// Pages and JSON of the reports.
@NullMarked
package kr.onmaeul.office.report.web;

import org.jspecify.annotations.NullMarked;
