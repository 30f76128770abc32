package no.veikart.status;

import no.veikart.roadmap.Text;

/**
 * Something that happened in an incident.
 *
 * @param time local time as the source gives it, ISO: 2023-04-11T08:48
 * @param what what happened
 */
public record TimelineEntry(String time, Text what) {}
