package org.onex.filing;

import org.onex.directory.Actor;

/** Lets somebody read a filing who is no unit on its way. */
public interface FilingReadAccess {

  boolean reads(Actor actor, Filing filing);
}
