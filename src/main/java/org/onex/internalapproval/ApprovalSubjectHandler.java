package org.onex.internalapproval;

import java.util.List;
import java.util.Optional;
import org.onex.notice.Finding;
import org.onex.notice.InternalStep;

/** Those who know a kind of matter: which steps it needs and what becomes of it. */
public interface ApprovalSubjectHandler {

  /** Kind of matter, as the packs' rows name it. */
  String kind();

  /** The steps, in order, by the rules that hold for this subject. */
  List<InternalStep> steps(String subject);

  /** What the rules find on the text that is to be agreed to. */
  List<Finding> findings(String subject);

  /** Of these, what the school itself may accept with a reason. */
  List<Finding> exceptions(String subject);

  /**
   * Everybody has agreed: acts on it now.
   *
   * @return why it cannot be done at this instant; the matter then waits
   */
  Optional<String> agreed(InternalApproval approval);

  /** It is with its drafter again: returned, refused, withdrawn, or waiting. */
  void handedBack(String subject);
}
