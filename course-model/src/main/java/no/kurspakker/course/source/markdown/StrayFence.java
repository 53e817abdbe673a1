package no.kurspakker.course.source.markdown;

import org.commonmark.node.CustomBlock;

/** A closing fence that closes nothing. */
public final class StrayFence extends CustomBlock {}
