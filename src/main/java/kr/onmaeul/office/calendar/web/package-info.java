/// The page of the year's holidays.
@NullMarked
package kr.onmaeul.office.calendar.web;

import org.jspecify.annotations.NullMarked;
