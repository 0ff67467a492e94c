package org.onex.notice;

/**
 * A step within the school before it acts towards the province.
 *
 * @param matter filing, budget, assessor_training, adjustment
 * @param order first is lowest
 * @param post who acts, as people's posts are called: 二级学院, 教务部, 主管校领导
 */
public record InternalStep(
    String matter, int order, String title, String post, Provision provision) {}
