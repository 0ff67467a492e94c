package org.onex.office;

/**
 * Where the bytes lie, addressed by their SHA-256. A port, because a province may keep scans in the
 * database, in a directory, or in an object store.
 */
public interface AttachmentStore {

  /** Keeps the bytes; keeping the same bytes again changes nothing. */
  void keep(String sha256, byte[] content);

  /** The bytes; {@link java.util.NoSuchElementException} when the store has lost them. */
  byte[] read(String sha256);
}
