package org.onex.engine.check;

import java.util.Collection;
import java.util.Optional;
import org.onex.notice.WorkCalendar;
import org.onex.pack.PackSource;

/** What is there already, beside the files that are sent. */
public interface ModelContext {

  boolean hasForm(String form);

  boolean hasProcess(String process);

  /** The model of a process as it stands; empty where there is none. */
  Optional<byte[]> model(String process);

  /** Whether a process may carry no pack's name because all packs share it. */
  boolean isShared(String process);

  /** The rules that are in force. */
  Collection<PackSource> packs();

  /** The days off that are published. */
  WorkCalendar daysOff();
}
