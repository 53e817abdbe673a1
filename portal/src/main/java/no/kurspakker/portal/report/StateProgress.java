package no.kurspakker.portal.report;

/**
 * How far the states of a course have come.
 *
 * @param generation of the states that reports show; 0 while there are none
 * @param folded the last statement that is in them
 * @param building the generation that is being made, or 0
 * @param through the last statement that is in that one
 */
record StateProgress(int generation, long folded, int building, long through) {}
