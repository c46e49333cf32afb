package kr.onmaeul.office.today;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the board shows.
///
/// @param metrics codes of the metrics plotted by month, in this order; one that no room declares is left out
/// @param ahead how many days ahead a plan counts as coming due
/// @param latest how many of the latest results are listed
@ConfigurationProperties("onmaeul.today")
record TodaySettings(
        @DefaultValue({
            "press.releases",
            "press.coverage",
            "newsletter.copies",
            "tv.videos",
            "education.people",
            "equipment.issued"
        })
        List<String> metrics,

        @DefaultValue("60") int ahead,
        @DefaultValue("8") int latest) {}
