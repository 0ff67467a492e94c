package org.onex.mail;

import java.util.Collection;

/** Port to whoever sends deliveries later, surely, and off the caller's path. */
public interface MailDispatch {

  /** Sends these as soon as the present transaction has committed. */
  void dispatch(Collection<String> deliveryIds);

  /** Tries again what failed for good or whose outcome is unknown. */
  void dispatchAgain(Collection<String> deliveryIds);
}
