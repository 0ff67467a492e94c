package org.onex.filing;

import org.onex.organization.Actor;

/** Lets somebody read a filing who is no unit on its way. */
public interface FilingReader {

  boolean reads(Actor actor, Filing filing);
}
