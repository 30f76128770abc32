package no.veikart.roadmap;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** For commands: the kinds that the features register, and nothing of the server. */
@ComponentScan(
        basePackages = "no.veikart",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "no\\.veikart\\.\\w+\\.(\\w+Kinds|RoadmapConfiguration)"))
public class KindsOnly {}
