package org.onex.internalapproval;

/**
 * What is to be settled.
 *
 * @param kind as the packs' rows name it: filing, budget, assessor_training, adjustment
 * @param subject number of the filing, budget or application
 * @param title what people call it, with its number
 * @param textHash digest of what is to be agreed to; another text needs new agreement
 * @param path page that shows it
 */
public record ApprovalSubject(
    String kind, String subject, String schoolId, String title, String textHash, String path) {}
