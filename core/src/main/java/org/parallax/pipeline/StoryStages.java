package org.parallax.pipeline;

import org.parallax.brief.BriefWriter;
import org.parallax.grade.Grader;
import org.parallax.origin.OriginFinder;
import org.parallax.point.PointBuilder;
import org.parallax.resolve.EntityMerger;
import org.parallax.story.StoryGrouper;

/**
 * The stages that read reports together, in the order in which they run.
 *
 * @param grouper joins reports of one event
 * @param merger joins entities across spellings
 * @param origins finds who stands behind whom
 * @param points lines claims up and finds where they differ
 * @param grader tells how far a point is established
 * @param briefs writes the cited summary
 */
public record StoryStages(
    StoryGrouper grouper,
    EntityMerger merger,
    OriginFinder origins,
    PointBuilder points,
    Grader grader,
    BriefWriter briefs) {}
